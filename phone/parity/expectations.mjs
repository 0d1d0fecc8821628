// What each engine must show; the counts keep a comparison of nothing from passing.

import assert from "node:assert/strict";

const ROWS = { children: 100_000, anthro: 9_325, anthroplus: 2_400, rows: 29_146, measurements: 50_000, arithmetic: 50_017 };
const VERDICTS = 30_000;
const GOLDEN_VALUES = { anthro: 9_325 * 8, anthroplus: 2_400 * 3 };

export function assertSame({ bits, columns, golden, verdicts }) {
  for (const [file, rows] of Object.entries(ROWS)) {
    const found = bits[file];
    assert.deepEqual(found.differences, [], file);
    assert.equal(found.different, 0, file);
    assert.equal(found.digest, found.expectedDigest, file);
    assert.equal(found.rows, rows, file);
  }
  assert.deepEqual(verdicts.differences, []);
  assert.equal(verdicts.different, 0);
  assert.equal(verdicts.rows, VERDICTS);
  assert.equal(columns.different, 0);
  assert.ok(columns.values > 1_200_000, `${columns.values} values`);
  for (const [file, values] of Object.entries(GOLDEN_VALUES)) {
    assert.deepEqual(golden[file].differences, [], file);
    assert.equal(golden[file].values, values, file);
  }
}

const ASKED = {
  chart: 3_001,
  increments: 6_000,
  sheets: 6,
  childDue: 12_000,
  schedule: 1_000,
  completedMonths: 3_000,
  groups: 2_000,
  asi: 1_000,
  diverseFood: 300,
  developmentForm: 80,
  childDangerSigns: 80,
  kpsp: 65,
  tb: 486,
  pregnancyDue: 5_000,
  childbedDue: 4_000,
  pregnancyFindings: 3_000,
  fourT: 1_000,
  pregnancyAge: 1_000,
  skdn: 600,
  skdnByBand: 600,
  sweep: 300,
  isTarget: 2_000,
  codes: 1,
  forms: 1_000,
  asked: 4_800,
  read: 9_600,
  gifts: 1_500,
};

/** Every fiftieth of the 1,000 villages; all of them: `./tumbuh bench reward-parity`. */
const SAMPLE = { villages: 20, posyandu: 80, lists: 640 };

export function assertSameApp({ faces, verdicts, says, villages }) {
  for (const found of [faces, verdicts, says, villages]) {
    assert.deepEqual(found.differences, []);
    assert.equal(found.different, 0);
  }
  assert.deepEqual(faces.asked, ASKED);
  assert.equal(verdicts.rows, VERDICTS);
  assert.ok(says.rows > 100_000, `${says.rows} texts`);
  assert.deepEqual(says.unsaid, []);
  for (const [name, count] of Object.entries(SAMPLE)) assert.equal(villages[name], count, name);
  assert.ok(villages.verdicts > 30_000 && villages.eligible > 5_000, `${villages.verdicts} verdicts, ${villages.eligible} eligible`);
}
