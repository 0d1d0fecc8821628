import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { growthFile, typingsFile } from "../parity/places.mjs";

const OPTIONS = {
  strict: true,
  noEmit: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  target: ts.ScriptTarget.ES2019,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  paths: { growth: [typingsFile] },
  types: [],
};

function compile(file) {
  const program = ts.createProgram([file], OPTIONS);
  const errors = ts.getPreEmitDiagnostics(program).map(({ messageText, start }) => {
    return `${start}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
  return { program, errors };
}

test("a caller in strict TypeScript compiles against the typings, and its mistakes do not", () => {
  assert.deepEqual(compile(fileURLToPath(new URL("consumer.ts", import.meta.url))).errors, []);
});

test("the module exports what the typings declare, nothing more and nothing less", async () => {
  const { program, errors } = compile(typingsFile);
  assert.deepEqual(errors, []);
  const checker = program.getTypeChecker();
  const file = checker.getSymbolAtLocation(program.getSourceFile(typingsFile));
  const declared = checker.getExportsOfModule(file).filter(({ flags }) => flags & ts.SymbolFlags.Value);
  const exported = await import(pathToFileURL(growthFile));
  assert.deepEqual(declared.map(({ name }) => name).sort(), Object.keys(exported).sort());
});

test("every function takes as many arguments as the typings say", async () => {
  const { program } = compile(typingsFile);
  const exported = await import(pathToFileURL(growthFile));
  ts.forEachChild(program.getSourceFile(typingsFile), (node) => {
    if (ts.isFunctionDeclaration(node)) {
      assert.equal(exported[node.name.text].length, node.parameters.length, node.name.text);
    }
  });
});
