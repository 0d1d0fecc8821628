// Verdicts of the module against the JVM's, each as one line of text with the bits of its doubles. The text is that of
// VerdictText.java. Runs in Node and in a page, so it imports nothing.

const FNV_START = 0x811c9dc5;
const OTHER_START = 0x1234567;
const FNV_PRIME = 0x01000193;
const NOTHING = "-";
const bytes = new DataView(new ArrayBuffer(8));

/** `{ rows, different, differences }` of the lines of verdicts.txt. */
export function compareVerdicts(growth, text) {
  const lines = text.trim().split("\n");
  const differences = [];
  let different = 0;
  lines.forEach((line, row) => {
    const [json, digest, expected] = line.split("\t");
    const given = textOf(growth, JSON.parse(json));
    if (digestOf(given) === digest) return;
    different++;
    if (differences.length < 5) differences.push(`row ${row} ${json}: ${given} instead of ${expected}`);
  });
  return { rows: lines.length, different, differences };
}

function textOf(growth, [child, visit, past, rules]) {
  let verdict;
  try {
    verdict = growth.assess(child, visit, past, rules);
  } catch (refused) {
    return "THROWS";
  }
  const parts = [].concat(ofVisit(verdict), ofKms(verdict.kms), ofIncrement(verdict.weightIncrement));
  parts.push(...messages(verdict.doubts), ...codes(verdict.alerts), ...messages(verdict.explanation));
  parts.push(...codes(verdict.kaderSteps), ...codes(verdict.healthWorkerSteps), verdict.ruleSet);
  return parts.map((part) => `${part === undefined ? NOTHING : part}|`).join("");
}

function ofVisit({ age = {}, completedMonths, correctedCm, bmi, findings }) {
  const head = [age.days, bits(age.months), completedMonths, bits(correctedCm), bits(bmi)];
  return head.concat(
    ...findings.map(({ index, score: { exact, z, flagged, reason }, table, row, status }) => {
      return [index, bits(exact), bits(z), flagged, reason, table, row, status];
    }),
  );
}

function ofKms(kms) {
  if (kms === undefined) return [undefined];
  return [kms.letter, kms.noLetter, kms.course, kms.gainGrams, kms.kbmGrams, kms.twiceStrict, kms.twiceLoose];
}

function ofIncrement(increment) {
  if (increment === undefined) return [undefined];
  const { intervalMonths, startMonth, days, gain, z, fifthCentile, faltering, singleTranscription } = increment;
  return [intervalMonths, startMonth, days, bits(gain), bits(z), bits(fifthCentile), faltering, singleTranscription];
}

function messages(all) {
  const parts = all.map((message) => [
    message.code,
    ...[].concat(...message.arguments.map(({ kind, value }) => [kind, typeof value === "number" ? bits(value) : value])),
  ]);
  return [all.length].concat(...parts);
}

const codes = (all) => [all.length, ...all];

/** The bits of a number as 16 hexadecimal digits. */
export function bits(number) {
  if (number === undefined) return undefined;
  bytes.setFloat64(0, number);
  const half = (at) => bytes.getUint32(at).toString(16).padStart(8, "0");
  return number === number ? half(0) + half(4) : "7ff8000000000000";
}

/** FNV-1a twice from different starts. */
export function digestOf(text) {
  let one = FNV_START;
  let other = OTHER_START;
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), FNV_PRIME);
    other = Math.imul(other ^ text.charCodeAt(at), FNV_PRIME);
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
