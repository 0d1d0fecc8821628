import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { moduleFile } from "../parity/places.mjs";

const OPTIONS = {
  strict: true,
  noEmit: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  target: ts.ScriptTarget.ES2019,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  paths: Object.fromEntries(["growth", "tumbuh", "cards", "reward", "texts"].map((name) => [name, [moduleFile(`${name}.d.ts`)]])),
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
  for (const caller of ["consumer.ts", "app.ts"]) {
    assert.deepEqual(compile(fileURLToPath(new URL(caller, import.meta.url))).errors, [], caller);
  }
});

for (const name of ["growth", "tumbuh", "tumbuh_first", "tumbuh_later", "cards", "reward", "texts"]) {
  test(`${name}.js exports what its typings declare, nothing more and nothing less`, async () => {
    const { program, errors } = compile(moduleFile(`${name}.d.ts`));
    assert.deepEqual(errors, []);
    const checker = program.getTypeChecker();
    const file = checker.getSymbolAtLocation(program.getSourceFile(moduleFile(`${name}.d.ts`)));
    const own = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
    const declared = checker.getExportsOfModule(file).map(own).filter(({ flags }) => flags & ts.SymbolFlags.Value);
    const exported = await import(pathToFileURL(moduleFile(`${name}.js`)));
    assert.deepEqual(declared.map(({ name }) => name).sort(), Object.keys(exported).sort());
    for (const { name, declarations } of declared) {
      assert.equal(exported[name].length, declarations[0].parameters.length, name);
    }
  });
}

for (const name of ["texts_id", "texts_en", "texts_id_cards", "texts_en_cards", "texts_id_worker", "texts_en_worker", "texts_id_reward", "texts_en_reward"]) {
  test(`${name}.js holds a catalogue`, async () => {
    assert.deepEqual(compile(moduleFile(`${name}.d.ts`)).errors, []);
    const { default: catalogue } = await import(pathToFileURL(moduleFile(`${name}.js`)));
    assert.equal(catalogue.language, name.slice(6, 8));
    const families = catalogue.texts ?? catalogue.worker;
    assert.ok(Object.values(families).flatMap(Object.values).length > (name.endsWith("_reward") ? 75 : 150), name);
  });
}
