// The lists of gifts of simulated villages against those of the JVM, child by child. Runs in Node and in a page.

import { canonical } from "./faces.mjs";
import { digestOf } from "./verdicts.mjs";

/** Counts over lines of VillageAnswers.java: `take(line)`, then `counts`. */
export function villageCounts({ rewardLists }) {
  const villages = new Set();
  const counts = { villages: 0, posyandu: 0, children: 0, lists: 0, verdicts: 0, onA: 0, onB: 0, eligible: 0, near: 0, different: 0, differences: [] };

  function compare(given, digest, where) {
    if (digestOf(canonical(given)) === digest) return;
    counts.different++;
    if (counts.differences.length < 5) counts.differences.push(`${where}: ${canonical(given)}`);
  }

  function list(village, [programme, month], months, children, digests) {
    const lists = rewardLists(programme, month, months, children);
    const where = `village ${village}, ${month}, ${JSON.stringify(programme)}`;
    const [ofPost, ...ofChildren] = digests;
    counts.lists++;
    compare({ ...lists, verdicts: [] }, ofPost, where);
    if (ofChildren.length !== lists.verdicts.length) throw new Error(`${where}: ${lists.verdicts.length} verdicts`);
    lists.verdicts.forEach((verdict, at) => {
      compare(verdict, ofChildren[at], where);
      counts.verdicts++;
      counts.onA += verdict.a.outcome === "ON";
      counts.onB += verdict.b.outcome === "ON";
      counts.eligible += verdict.eligible;
      counts.near += verdict.near;
    });
  }

  function take(line) {
    const [json, ...answers] = line.split("\t");
    const { village, months, children, questions } = JSON.parse(json);
    if (questions.length !== answers.length) throw new Error(`village ${village}: ${answers.length} answers`);
    villages.add(village);
    counts.villages = villages.size;
    counts.posyandu++;
    counts.children += children.length;
    questions.forEach((question, at) => list(village, question, months, children, answers[at].split(" ")));
  }

  return { take, counts };
}

/** The same of a whole text. */
export function compareVillages(module, text) {
  const { take, counts } = villageCounts(module);
  text.trim().split("\n").forEach(take);
  return counts;
}
