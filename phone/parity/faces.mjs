// The faces of tumbuh.js beyond those of growth.js against the JVM's answers, each as one line of text with the bits of its numbers.
// The text is that of Canonical.java. Runs in Node and in a page.

import { bits, digestOf } from "./verdicts.mjs";

/** `{ rows, different, differences, asked }` of the lines of faces.txt; `asked` counts the questions of each face. */
export function compareFaces(module, text) {
  const lines = text.trim().split("\n");
  const differences = [];
  const asked = {};
  let different = 0;
  lines.forEach((line, row) => {
    const [json, digest, expected] = line.split("\t");
    const [face, given] = JSON.parse(json);
    asked[face] = (asked[face] ?? 0) + 1;
    const answered = answerOf(module[face], given);
    if (digestOf(answered) === digest) return;
    different++;
    if (differences.length < 5) differences.push(`row ${row} ${json}: ${answered} instead of ${expected}`);
  });
  return { rows: lines.length, different, differences, asked };
}

function answerOf(face, given) {
  let answer;
  try {
    answer = face(...given);
  } catch (refused) {
    return "THROWS";
  }
  return canonical(answer);
}

function canonical(value) {
  if (value === undefined || value === null) return "-";
  if (typeof value === "number") return bits(value);
  if (Array.isArray(value)) return `[${value.map((one) => `${canonical(one)},`).join("")}]`;
  if (typeof value !== "object") return String(value);
  const fields = Object.keys(value).sort();
  return `{${fields.map((name) => `${name}:${canonical(value[name])},`).join("")}}`;
}
