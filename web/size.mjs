import { readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { parseAst } from "vite";

// What a phone fetches before the first weighing: the script of index.html and everything that it imports at once, the rule book
// with its tables included. A kader's phone has it over a weak signal, so it may not grow unseen.

const MOST_BYTES = 100_000;
const OUT = new URL("target/classes/META-INF/resources/", import.meta.url);

const page = readFileSync(new URL("index.html", OUT), "utf8");
const scripts = [...page.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, path]) => path);
const sizes = new Map();
for (const path of scripts) weigh(path);

const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
for (const [path, size] of sizes) console.log(`${String(size).padStart(7)}  ${path}`);
console.log(
  `${String(total).padStart(7)}  bytes of JavaScript, gzipped, up to the first weighing (at most ${MOST_BYTES})`,
);
if (total > MOST_BYTES || total === 0) process.exit(1);

function weigh(path) {
  if (sizes.has(path)) return;
  const source = readFileSync(new URL(`.${path}`, OUT));
  sizes.set(path, gzipSync(source, { level: 9 }).length);
  // A dynamic import is an expression somewhere inside; only the statements are fetched at once.
  for (const statement of parseAst(source.toString()).body) {
    if (statement.source) weigh(posix.resolve(dirname(path), statement.source.value));
  }
}
