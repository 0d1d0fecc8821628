import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { parse } from "acorn";
import { moduleFile } from "../parity/places.mjs";

// The oldest WebView met on kader's phones is Chrome 79: all of ES2019, and of ES2020 BigInt and import() but neither
// `?.` nor `??`.
const LATER_THAN_CHROME_79 = /\.(replaceAll|at|hasOwn|findLast|toSorted|structuredClone)\(|WeakRef|FinalizationRegistry/;

for (const name of ["growth.js", "tumbuh_core.js", "tumbuh_later.js", "cards.js", "reward.js", "texts.js", "texts_id.js", "texts_id_cards.js", "texts_en_worker.js"]) {
  test(`${name} is written in the language of Chrome 79`, async () => {
    const module = await readFile(moduleFile(name), "utf8");
    parse(module, { ecmaVersion: 2019, sourceType: "module" });
    assert.doesNotMatch(module, LATER_THAN_CHROME_79);
  });
}
