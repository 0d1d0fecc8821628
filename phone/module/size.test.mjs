import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { growthFile } from "../parity/places.mjs";

/** Every phone of a posyandu downloads it, some over 2G. What it is made of: docs/adr/0008-size-of-the-phone-module.md. */
const LIMIT_BYTES = 25_000;

test("growth.js with all its tables and the verdict stays within 25 kB gzipped", async (context) => {
  const module = await readFile(growthFile);
  const gzipped = gzipSync(module, { level: 9 }).length;
  context.diagnostic(`growth.js: ${module.length} bytes, ${gzipped} gzipped, ${LIMIT_BYTES - gzipped} left`);
  assert.ok(gzipped <= LIMIT_BYTES, `${gzipped} bytes gzipped are more than ${LIMIT_BYTES}`);
});
