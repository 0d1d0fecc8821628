// What texts.js says against the JVM's words. Runs in Node and in a page, so it imports nothing.

/** `{ rows, different, differences, unsaid }` of the lines of says.txt; `unsaid` are the keys that no line asked for. */
export function compareSays(texts, catalogues, text) {
  const lines = text.trim().split("\n");
  const differences = [];
  const asked = new Set();
  let different = 0;
  const sayers = {};
  for (const { first, more } of catalogues) {
    sayers[first.language] = more.reduce((sayer, words) => sayer.with(words), texts(first));
  }
  lines.forEach((line, row) => {
    const tab = line.indexOf("\t");
    const expected = line.slice(tab + 1);
    const [language, name, given] = JSON.parse(line.slice(0, tab));
    if (name === "label") asked.add(`${language} ${given[0]}.${given[1]}.label`);
    if (name === "say") asked.add(`${language} ${given[0]}.${given[1].code}.${given[2]}`);
    const said = sayers[language][name](...given);
    if (said === expected) return;
    different++;
    if (differences.length < 5) differences.push(`row ${row} ${line}: ${said}`);
  });
  const keys = catalogues.flatMap(({ first, more }) => [first, ...more].flatMap(keysOf));
  return { rows: lines.length, different, differences, unsaid: keys.filter((key) => !asked.has(key)) };
}

function keysOf({ language, texts = {}, worker = {} }) {
  const endings = (families, ...names) =>
    Object.keys(families).flatMap((family) =>
      Object.keys(families[family]).flatMap((code) => names.map((ending) => `${language} ${family}.${code}.${ending}`)),
    );
  return [...endings(texts, "label", "parent"), ...endings(worker, "worker")];
}
