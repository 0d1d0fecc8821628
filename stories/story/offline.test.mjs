// The day that this was made for; `./tumbuh bench phone` plays it with 100 children.

import assert from "node:assert/strict";
import { test } from "node:test";
import { offlineDay } from "../offlineDay.mjs";
import { scene } from "../scene.mjs";

test("two phones weigh without a signal and die meanwhile; over a bad link each fact arrives once, and nothing is said to be sent that is not", async () => {
  const happened = await offlineDay(await scene(1), { children: 10, both: 2, kills: 2, loss: 0.3, seed: 336 });
  assert.equal(happened.facts, 12);
  assert.ok(happened.kills >= 2, "phones were killed");
  assert.ok(happened.lost > 0, "answers were lost");
});
