// The faces of tumbuh.js beyond those of growth.js, and those of cards.js, against the JVM's answers, each as one line of text with the bits of its numbers.
// The text is that of Canonical.java. Runs in Node and in a page.

import { bits, digestOf } from "./verdicts.mjs";

/** `{ rows, different, differences, asked }` of the lines of faces.txt; `asked` counts the questions of each face. */
export function compareFaces(modules, text) {
  const faces = Object.assign({}, ...modules);
  Object.assign(faces, functionsOfForms(faces.forms));
  const lines = text.trim().split("\n");
  const differences = [];
  const asked = {};
  let different = 0;
  lines.forEach((line, row) => {
    const [json, digest, expected] = line.split("\t");
    const [face, given] = JSON.parse(json);
    asked[face] = (asked[face] ?? 0) + 1;
    const answered = answerOf(faces[face], given);
    if (digestOf(answered) === digest) return;
    different++;
    if (differences.length < 5) differences.push(`row ${row} ${json}: ${answered} instead of ${expected}`);
  });
  return { rows: lines.length, different, differences, asked };
}

/** Asked as a screen asks them, and as AskedForm.java does. */
function functionsOfForms(forms) {
  const formOf = (who, choices, code) => forms(who, choices).find((form) => form.code === code);
  const asked = (who, code, answers) => {
    const form = formOf(who, undefined, code);
    return form && form.fields.filter((field) => field.asked(answers)).map((field) => field.code);
  };
  const read = (who, choices, code, answers) => {
    const form = formOf(who, choices, code);
    return form && form.read(answers);
  };
  return { asked, read };
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

/** As Canonical.java writes it. */
export function canonical(value) {
  if (value === undefined || value === null) return "-";
  if (typeof value === "number") return bits(value);
  if (Array.isArray(value)) return `[${value.map((one) => `${canonical(one)},`).join("")}]`;
  if (typeof value === "function") return "function";
  if (typeof value !== "object") return String(value);
  const fields = Object.keys(value).sort();
  return `{${fields.map((name) => `${name}:${canonical(value[name])},`).join("")}}`;
}
