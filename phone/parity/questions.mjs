// How each file of questions is put to the module. Runs in Node and in a page, so it imports nothing.

const SCORES = [
  "weightForAge",
  "lengthForAge",
  "weightForLength",
  "bmiForAge",
  "headForAge",
  "armForAge",
  "tricepsForAge",
  "subscapularForAge",
  "schoolHeight",
  "schoolWeight",
  "schoolBmi",
];
const REASONS = [
  "NO_SEX",
  "NO_AGE",
  "AGE_BELOW_TABLE",
  "AGE_ABOVE_TABLE",
  "NOT_MEASURED",
  "NOT_POSITIVE",
  "LENGTH_OUTSIDE_TABLE",
  "OEDEMA",
  "NOT_A_NUMBER",
];
const VALUE = 0;
const FLAGGED = 1;
const FIRST_REASON = 2;
const LEADING = 3;
const ANSWERED = LEADING + 3 * SCORES.length;
/** Every answer of a child that must throw. */
const THROWS = -99;

/** The child of a row of questions, NaN for what is not known. */
export function childOf(question) {
  const [sex, ageDays, ageMonths, weightKg, lengthCm, position, headCm, armCm, tricepsMm, subscapularMm, oedema] = question;
  const measures = { weightKg, lengthCm, position, headCm, armCm, tricepsMm, subscapularMm, oedema: oedema === 1 };
  return { sex, ageDays, ageMonths, ...measures };
}

function child(growth, question) {
  let scores;
  try {
    scores = growth.scores(childOf(question));
  } catch (refused) {
    return new Array(ANSWERED).fill(THROWS);
  }
  const { correctedCm = NaN, bmi = NaN, positionSetAside } = scores;
  return [correctedCm, bmi, positionSetAside ? 1 : 0].concat(...SCORES.map((name) => outcome(scores[name])));
}

function outcome({ exact = NaN, z = NaN, flagged, reason }) {
  if (reason === undefined) return [exact, z, flagged ? FLAGGED : VALUE];
  return [exact, z, FIRST_REASON + REASONS.indexOf(reason)];
}

/** For each file: one row of questions in, its answers out. */
export function answerers(growth, probe) {
  const tables = probe.tables().map(({ name }) => name);
  const ofChild = (question) => child(growth, question);
  return {
    children: ofChild,
    anthro: ofChild,
    anthroplus: ofChild,
    rows: ([table, sex, key]) => {
      const { l, m, s } = probe.row(tables[table], sex, key);
      return [l, m, s];
    },
    measurements: ([table, sex, key, z]) => [growth.measurement(tables[table], sex, key, z)],
    arithmetic: ([x]) => [probe.log(x), probe.exp(x), growth.shareBelow(x), growth.zOfShare(x)],
  };
}

/** The columnar batch against the one-child answers: values compared and how many differ. */
export function compareColumns(probe, read) {
  const rows = [];
  for (let row = 0; row < read.rows; row++) {
    if (read.expected[row * read.answered] !== THROWS) rows.push(row);
  }
  const scored = probe.scoreColumns(columnsOf(rows.map((row) => childOf(read.question(row)))));
  let values = 0;
  let different = 0;
  const same = (one, other) => Object.is(one, other) || (one !== one && other !== other);
  const check = (name, answer) => {
    rows.forEach((row, at) => {
      values++;
      if (!same(scored[name][at], read.expected[row * read.answered + answer])) different++;
    });
  };
  check("correctedCm", 0);
  check("bmi", 1);
  SCORES.forEach((name, score) => check(name, LEADING + 3 * score + 1));
  return { values, different };
}

/** Typed arrays of a list of children. */
export function columnsOf(children) {
  const numbers = (name) => Float64Array.from(children, (one) => one[name]);
  const columns = { sex: Int8Array.from(children, (one) => one.sex) };
  columns.position = Int8Array.from(children, (one) => one.position);
  columns.oedema = Int8Array.from(children, (one) => (one.oedema ? 1 : 0));
  for (const name of ["ageDays", "ageMonths", "weightKg", "lengthCm", "headCm", "armCm", "tricepsMm", "subscapularMm"]) {
    columns[name] = numbers(name);
  }
  return columns;
}
