// What Maven runs to make the modules: node compile.mjs JAVA_HOME CLASSPATH. GWT compiles the Java sources, shrink/ takes
// the program out of GWT's page script and drops what it does not need, terser writes it short.
// Loaded only after prepare.mjs, because that one brings the packages.

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import "./prepare.mjs";

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
const [javaHome, classpath] = process.argv.slice(2);
const sources = ["src/main/gwt", "src/main/java", "../growth/src/main/java", "../care/src/main/java"].map(at);

/** Each module with the faces that it exports, the file that it becomes, and where it is split, what the first part exports. */
const MODULES = [
  { name: "Growth", faces: ["Growth"], file: "target/module/growth.js" },
  { name: "Tumbuh", faces: ["Growth", "Chart", "Care"], file: "target/module/tumbuh.js", first: ["assess"] },
  { name: "Cards", faces: ["Card", "Child", "Mother", "Count", "Codes"], file: "target/module/cards.js" },
  { name: "Reward", faces: ["Reward"], file: "target/module/reward.js" },
  { name: "Probe", faces: ["Probe"], file: "target/parity/probe.js" },
];

const OPTIONS = [
  ...["-sourceLevel", "17", "-style", "OBFUSCATED", "-optimize", "9", "-localWorkers", "1", "-logLevel", "ERROR"],
  // Nobody asks for the name of a class, and javac has checked the casts.
  ...["-XnoclassMetadata", "-XnocheckCasts", "-generateJsInteropExports"],
];

/** Nothing named unsafe: arithmetic stays as it is written. ES2015, because Chrome 79 must read it. */
const TERSER = { module: true, ecma: 2015, compress: { passes: 4, ecma: 2015 } };

function compile(name, faces, war) {
  // GWT keeps the symbol maps of earlier runs, and there must be one.
  rmSync(war, { recursive: true, force: true });
  const exported = faces.flatMap((face) => ["-includeJsInteropExports", `id.tumbuh.phone.${face}Module.*`]);
  const java = ["-Xmx768m", "-classpath", [...sources, classpath].join(path.delimiter), "com.google.gwt.dev.Compiler"];
  const all = [...java, "-war", war, "-workDir", path.join(war, "work"), ...OPTIONS, ...exported, `id.tumbuh.${name}`];
  const { status } = spawnSync(path.join(javaHome, "bin/java"), all, { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

const { moduleOf, modulesOf } = await import("./shrink/module.mjs");
const { minify } = await import("terser");
const fields = readFileSync(at("src/main/js/fields.js"), "utf8");

for (const { name, faces, file, first } of MODULES) {
  const war = at(`target/gwt/${name}`);
  compile(name, faces, war);
  if (first) await writeParts(war, name.toLowerCase(), file, first);
  else await write(file, moduleOf(war, name.toLowerCase(), fields));
}

await write("target/module/texts.js", readFileSync(at("src/main/js/texts.js"), "utf8"));

async function write(file, text) {
  const { code } = await minify(text, TERSER);
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), code);
}

/** The file itself exports everything; `…_first.js` and `…_later.js` let an app fetch the one long before the other. */
async function writeParts(war, name, file, first) {
  const folder = path.dirname(file);
  const [core, start, rest] = ["core", "first", "later"].map((part) => `./${name}_${part}.js`);
  const parts = modulesOf(war, name, fields, first, core);
  const others = parts.names.filter((one) => !first.includes(one));
  await write(`${folder}/${core}`, parts.core);
  await write(`${folder}/${rest}`, parts.later);
  await write(`${folder}/${start}`, `export{${first}}from"${core}";`);
  await write(file, `export{${first}}from"${core}";export{${others}}from"${rest}";`);
}
