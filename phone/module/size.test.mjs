import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { moduleFile } from "../parity/places.mjs";

/** Every phone of a posyandu downloads them, some over 2G. docs/adr/0008-size-of-the-phone-module.md, docs/adr/0015-two-modules.md. */
const LIMITS = {
  "growth.js": 25_000,
  "tumbuh_core.js": 26_000,
  "tumbuh_later.js": 15_000,
  "cards.js": 25_500,
  "reward.js": 16_000,
  "texts.js": 2_500,
  "texts_id.js": 7_000,
  "texts_en.js": 7_000,
  "texts_id_cards.js": 10_500,
  "texts_en_cards.js": 10_500,
  "texts_id_reward.js": 4_500,
  "texts_en_reward.js": 4_500,
  "texts_id_worker.js": 14_500,
  "texts_en_worker.js": 14_500,
};

for (const [name, limit] of Object.entries(LIMITS)) {
  test(`${name} stays within ${limit} bytes gzipped`, async (context) => {
    const module = await readFile(moduleFile(name));
    const gzipped = gzipSync(module, { level: 9 }).length;
    context.diagnostic(`${name}: ${module.length} bytes, ${gzipped} gzipped, ${limit - gzipped} left`);
    assert.ok(gzipped <= limit, `${gzipped} bytes gzipped are more than ${limit}`);
  });
}
