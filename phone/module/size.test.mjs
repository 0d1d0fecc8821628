import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { growthFile } from "../parity/places.mjs";

/** Every phone of a posyandu downloads it, some over 2G; see docs and CONTRIBUTING before raising it. */
const BUDGET_BYTES = 25_000;

test("growth.js with all its tables stays within 25 kB gzipped", async (context) => {
  const module = await readFile(growthFile);
  const gzipped = gzipSync(module, { level: 9 }).length;
  context.diagnostic(`growth.js: ${module.length} bytes, ${gzipped} gzipped, ${BUDGET_BYTES - gzipped} left`);
  assert.ok(gzipped <= BUDGET_BYTES, `${gzipped} bytes gzipped are more than ${BUDGET_BYTES}`);
});
