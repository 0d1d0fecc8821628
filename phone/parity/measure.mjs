// How fast one engine scores; for bench/speed.mjs. Runs in Node and in a page.

import { readAnswers } from "./answers.mjs";
import { childOf, columnsOf } from "./questions.mjs";

const ROUNDS = 7;
const SCORES = ["weightForAge", "lengthForAge", "weightForLength", "bmiForAge", "headForAge", "armForAge"];
const MORE_SCORES = ["tricepsForAge", "subscapularForAge", "schoolHeight", "schoolWeight", "schoolBmi"];
const ALL = SCORES.concat(MORE_SCORES);

/** z-scores a second, the median of some rounds: `{ columns, single }`. */
export async function measure(growth, probe, buffer) {
  const read = readAnswers(buffer);
  const children = [];
  for (let row = 0; row < read.rows; row++) {
    const child = childOf(read.question(row));
    // The ages that must be refused would stop the batch.
    if (child.ageDays <= 7300 && child.ageDays >= 0) children.push({ ...child, ageMonths: NaN });
  }
  const columns = columnsOf(children);
  const scored = probe.scoreColumns(columns);
  const values = ALL.reduce((sum, name) => sum + scored[name].filter((z) => !Number.isNaN(z)).length, 0);
  return {
    columns: rate(values, () => probe.scoreColumns(columns)),
    single: rate(values, () => children.forEach((child) => growth.scores(child))),
  };
}

function rate(values, work) {
  const rates = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    rates.push((values / (performance.now() - start)) * 1000);
  }
  return rates.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}
