// The golden vectors' own z and flags, straight from the files that R and WHO's packages gave. Imports nothing.

const ANTHRO = {
  zlen: "lengthForAge",
  zwei: "weightForAge",
  zwfl: "weightForLength",
  zbmi: "bmiForAge",
  zhc: "headForAge",
  zac: "armForAge",
  zts: "tricepsForAge",
  zss: "subscapularForAge",
};
const ANTHROPLUS = { zhfa: "schoolHeight", zwfa: "schoolWeight", zbfa: "schoolBmi" };

export const GOLDEN = { anthro: ANTHRO, anthroplus: ANTHROPLUS };

/** Every z and flag of a file against the scores of the same rows: `{ rows, values, different, differences }`. */
export function compareGolden(text, names, scoresOf) {
  const [header, ...lines] = text.trim().split(/\r?\n/).map((line) => line.split(","));
  let values = 0;
  const differences = [];
  lines.forEach((cells, row) => {
    const scores = scoresOf(row);
    for (const [column, name] of Object.entries(names)) {
      const { z, flagged } = scores[name];
      const expected = `${cells[header.indexOf(column)]} ${cells[header.indexOf(`f${column.slice(1)}`)]}`;
      const given = z === undefined ? " " : `${written(z)} ${flagged ? 1 : 0}`;
      values++;
      if (given !== expected) differences.push(`row ${row} ${name}: ${given} instead of ${expected}`);
    }
  });
  return { rows: lines.length, values, different: differences.length, differences: differences.slice(0, 10) };
}

/** As R writes it: no decimals that are not needed, infinity as Inf. */
function written(z) {
  return Number.isFinite(z) ? String(z) : z > 0 ? "Inf" : "-Inf";
}
