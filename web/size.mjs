import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import { parseAst } from "vite";

// What a new phone fetches of JavaScript until its first weighing is saved: the script of index.html with the rule book and its tables,
// the welcome and the enrolment, and the words of all that in one language, those of the rules included. A kader's phone has it over a
// weak signal, so it may not grow unseen. Each file as gzip -9 packs it, a kilobyte being 1,000 bytes.

const MOST_BYTES = 100_000;
const OUT = new URL("target/classes/META-INF/resources/", import.meta.url);

/** Parts that are always asked for on the way to the first entry, by what their files are called before the hash. */
const ALWAYS = ["Welcome", "Enrol", "enrol", "enrol.id", "texts_id_verdict"];
/** And those that draw what follows the saving: the verdict with its chart and what is due. */
const VERDICT = ["screens", "Result", "ChartView", "later.id", "tumbuh_later", "marks", "texts_id_due"];

const assets = readdirSync(new URL("assets/", OUT));
const page = readFileSync(new URL("index.html", OUT), "utf8");
const sizes = new Map();
for (const [, path] of page.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)) weigh(path);
const start = total();
for (const name of ALWAYS) weigh(fileOf(name));
const first = total();
for (const [path, size] of sizes) say(size, path);
say(first, `bytes of JavaScript, gzipped, until the first weighing is saved (at most ${MOST_BYTES})`);
for (const name of VERDICT) weigh(fileOf(name));
say(total(), "until its verdict and chart are drawn, which is fetched while nobody waits");
if (first > MOST_BYTES || start === 0) process.exit(1);

function total() {
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

function say(bytes, what) {
  console.log(`${String(bytes).padStart(7)}  ${what}`);
}

function fileOf(name) {
  const files = assets.filter((file) => file.startsWith(`${name}-`) && /^-[\w-]{8}\.js$/.test(file.slice(name.length)));
  if (files.length !== 1)
    throw new Error(`expected one file of the part ${name}, found ${files.length}: mend the lists here`);
  return `/assets/${files[0]}`;
}

function weigh(path) {
  if (sizes.has(path)) return;
  const source = readFileSync(new URL(`.${path}`, OUT));
  sizes.set(path, gzipSync(source, { level: 9 }).length);
  // A dynamic import is an expression somewhere inside; only the statements are fetched at once.
  for (const statement of parseAst(source.toString()).body) {
    if (statement.source) weigh(posix.resolve(posix.dirname(path), statement.source.value));
  }
}
