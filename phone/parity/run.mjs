// All comparisons of one engine. Runs in Node and in a page: files come through `load(name)` as ArrayBuffers.

import { compare, readAnswers } from "./answers.mjs";
import { compareGolden, GOLDEN } from "./golden.mjs";
import { compareVerdicts } from "./verdicts.mjs";
import { answerers, childOf, compareColumns } from "./questions.mjs";

export const FILES = ["children", "anthro", "anthroplus", "rows", "measurements", "arithmetic"];

/** `{ bits: {file: comparison}, columns: comparison, golden: {file: comparison}, verdicts: comparison }`. */
export async function runAll(growth, probe, load) {
  const answer = answerers(growth, probe);
  const read = {};
  const result = { bits: {}, golden: {} };
  for (const file of FILES) {
    read[file] = readAnswers(await load(`${file}.bin`));
    result.bits[file] = { rows: read[file].rows, ...compare(read[file], answer[file]) };
  }
  result.columns = compareColumns(probe, read.children);
  for (const [file, names] of Object.entries(GOLDEN)) {
    const text = new TextDecoder().decode(await load(`${file}.csv`));
    const scoresOf = (row) => growth.scores(childOf(read[file].question(row)));
    result.golden[file] = compareGolden(text, names, scoresOf);
  }
  result.verdicts = compareVerdicts(growth, new TextDecoder().decode(await load("verdicts.txt")));
  return result;
}
