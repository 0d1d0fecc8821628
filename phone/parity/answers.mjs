// Questions, the JVM's answers, and whether this engine gives the same bits. Runs in Node and in a page, so it imports
// nothing. The file's layout is written by Answers.java.

const HEADER = 4;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const CANONICAL_NAN_HIGH = 0x7ff80000;

/** `{ rows, asked, answered, digest, question(row), expected }` of a file's ArrayBuffer. */
export function readAnswers(buffer) {
  const [rows, asked, answered, digest] = new Float64Array(buffer, 0, HEADER);
  const all = new Float64Array(buffer, HEADER * Float64Array.BYTES_PER_ELEMENT);
  const width = asked + answered;
  if (all.length !== rows * width) throw new Error(`${all.length} numbers are not ${rows} rows of ${width}`);
  const expected = new Float64Array(rows * answered);
  for (let row = 0; row < rows; row++) {
    expected.set(all.subarray(row * width + asked, (row + 1) * width), row * answered);
  }
  return { rows, asked, answered, digest, expected, question: (row) => all.subarray(row * width, row * width + asked) };
}

/** Asks every question of `read` and counts the answers that differ from the JVM's in any bit. */
export function compare(read, answer) {
  const given = new Float64Array(read.rows * read.answered);
  for (let row = 0; row < read.rows; row++) given.set(answer(read.question(row)), row * read.answered);
  const bits = canonical(given);
  const expected = canonical(read.expected);
  const differences = [];
  let different = 0;
  for (let at = 0; at < given.length; at++) {
    if (bits[2 * at] === expected[2 * at] && bits[2 * at + 1] === expected[2 * at + 1]) continue;
    different++;
    if (differences.length < 10) differences.push(describe(read, at, given[at]));
  }
  return { values: given.length, different, differences, digest: digestOf(bits), expectedDigest: read.digest };
}

/** The 32-bit halves of each number, low half first, with every NaN the same one as in Java's doubleToLongBits. */
function canonical(numbers) {
  const halves = new Uint32Array(numbers.buffer.slice(0));
  numbers.forEach((number, at) => {
    if (number === number) return;
    halves[2 * at] = 0;
    halves[2 * at + 1] = CANONICAL_NAN_HIGH;
  });
  return halves;
}

function digestOf(halves) {
  let digest = FNV_START;
  for (const half of halves) digest = Math.imul(digest ^ half, FNV_PRIME);
  return digest >>> 0;
}

function describe(read, at, given) {
  const row = Math.floor(at / read.answered);
  const question = Array.from(read.question(row)).join(", ");
  return `row ${row} (${question}), answer ${at % read.answered}: ${given} instead of ${read.expected[at]}`;
}
