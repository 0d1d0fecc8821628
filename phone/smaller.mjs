// What Maven runs after TeaVM: growth.js once more through a minifier, which saves each phone some 2 kB.
// Loaded only after prepare.mjs, because that one brings the minifier.

import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import "./prepare.mjs";

const from = fileURLToPath(new URL("target/teavm/growth.js", import.meta.url));
const to = fileURLToPath(new URL("target/js/", import.meta.url));

// Nothing named unsafe: arithmetic stays as it is written. ES2015, because Chrome 79 must read it.
const options = { module: true, ecma: 2015, compress: { passes: 3, ecma: 2015 } };

import("terser")
  .then(({ minify }) => minify(readFileSync(from, "utf8"), options))
  .then(({ code }) => {
    mkdirSync(to, { recursive: true });
    writeFileSync(to + "growth.js", code);
  });
