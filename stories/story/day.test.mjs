// One kader, one day: from the bidan's code to a day that is closed and sent.

import assert from "node:assert/strict";
import { test } from "node:test";
import { scene } from "../scene.mjs";

const WEIGHED = 4;

test("a kader enrols, opens the day, weighs, closes, and the server holds exactly that with the same verdicts", async () => {
  const { village, phone } = await scene(0);
  const siti = await village.newKader("Siti Uji");
  const kader = await phone();
  await kader.enrol(siti.code, "284915");
  await kader.openDay();
  await kader.list();

  const seen = new Map();
  for (const name of (await kader.names()).slice(0, WEIGHED)) {
    const verdict = await kader.weigh(name);
    assert.equal(verdict.findings.length, 3, `${name}: three statuses`);
    assert.equal(verdict.charts, 1, `${name}: the chart`);
    seen.set(name, verdict.letter);
    await kader.nextChild();
  }
  await kader.closeDay();
  await kader.sendAll();

  const held = await village.writtenBy(siti);
  assert.deepEqual(
    new Map(held.map(({ name, measurement }) => [name, measurement.letter ?? "–"])),
    seen,
    "the letters that the server found are those that the kader saw",
  );
  for (const { name, measurement } of held) {
    assert.equal(measurement.differs, false, `${name}: judged alike`);
    assert.equal(measurement.shownLetter, measurement.letter);
    assert.deepEqual(measurement.shownStatuses, measurement.statuses, `${name}: the same statuses`);
  }
  assert.deepEqual(kader.complaints, []);
});
