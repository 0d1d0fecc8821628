// All comparisons of one engine. Runs in Node and in a page: files come through `load(name)` as ArrayBuffers.

import { compare, readAnswers } from "./answers.mjs";
import { compareGolden, GOLDEN } from "./golden.mjs";
import { compareFaces } from "./faces.mjs";
import { compareSays } from "./says.mjs";
import { compareVillages } from "./villages.mjs";
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

/**
 * The comparisons of the app's modules and of the words: `{ faces, verdicts, says, villages }`. Its verdicts are compared once more, because it is
 * another file than growth.js.
 */
export async function runApp({ tumbuh, cards, reward, texts, catalogues }, load) {
  const text = async (name) => new TextDecoder().decode(await load(name));
  return {
    faces: compareFaces([tumbuh, cards, reward], await text("faces.txt")),
    verdicts: compareVerdicts(tumbuh, await text("verdicts.txt")),
    says: compareSays(texts, catalogues, await text("says.txt")),
    villages: compareVillages(reward, await text("villages.txt")),
  };
}

/** The app's modules, texts and catalogues by an import of one's own. */
export async function appBy(imported) {
  const { texts } = await imported("texts.js");
  const catalogue = async (name) => (await imported(name)).default;
  const catalogues = [];
  for (const language of ["id", "en"]) {
    const first = await catalogue(`texts_${language}.js`);
    const more = [];
    for (const part of ["cards", "worker", "reward"]) more.push(await catalogue(`texts_${language}_${part}.js`));
    catalogues.push({ first, more });
  }
  const [tumbuh, cards, reward] = [await imported("tumbuh.js"), await imported("cards.js"), await imported("reward.js")];
  return { tumbuh, cards, reward, texts, catalogues };
}
