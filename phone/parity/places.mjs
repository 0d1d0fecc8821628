// Where the built module, the JVM's answers and the golden vectors are.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const room = fileURLToPath(new URL("..", import.meta.url));
const vectors = path.join(room, "../growth/src/test/resources/id/tumbuh/growth/score");

/** The path of a file that an app imports: a module or its typings. */
export const moduleFile = (name) => path.join(room, "target/module", name);

export const growthFile = moduleFile("growth.js");
export const probeFile = path.join(room, "target/parity/probe.js");

const MODULES = /^(growth|tumbuh\w*|cards|reward|texts\w*)\.js$/;

/** The path of a file that the comparison loads: `*.bin`, `*.txt` and `probe.js`, `*.csv`, a module, or a script beside this one. */
export function fileOf(name) {
  if (MODULES.test(name)) return moduleFile(name);
  if (name.endsWith(".csv")) return path.join(vectors, name);
  if (name.endsWith(".bin") || name.endsWith(".txt") || name === "probe.js") return path.join(room, "target/parity", name);
  return path.join(room, "parity", name);
}

/** The bytes of such a file as an ArrayBuffer of its own. */
export async function load(name) {
  const bytes = await readFile(fileOf(name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
