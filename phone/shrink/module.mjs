// From what GWT writes for a web page to ES modules: the program without its loader and without what it never uses, as one file or
// in two of which the second is fetched later.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unitsOf } from "./parts.mjs";
import { reachable } from "./reachable.mjs";
import { plain } from "./plain.mjs";
import { split } from "./split.mjs";
import { symbols } from "./symbols.mjs";

const PROGRAM = "(function () {var $gwt_version";
const START = "var $strongName";
const END = "var gwtOnLoad";

/**
 * The text of an ES module.
 *
 * @param {string} war where GWT wrote
 * @param {string} name of the GWT module
 * @param {string} fields the functions that Java calls as `fields.…`
 */
export function moduleOf(war, name, fields) {
  const { units, exported } = programOf(war, name);
  const used = reachable(units, exported.map(({ value }) => value));
  return `${fields.replaceAll("export ", "")}\n${bodyOf(used)}\nexport{${listOf(exported)}};`;
}

/**
 * The same in two: `core` has what the first faces need and lends it to `later`, which has the other faces.
 *
 * @param {string[]} first names of the faces of `core`
 * @param {string} from how `later` names the file that `core` becomes
 */
export function modulesOf(war, name, fields, first, from) {
  const { units, exported } = programOf(war, name);
  const isFirst = ({ name }) => first.includes(name);
  const values = (some) => some.map(({ value }) => value);
  const parts = split(units, values(exported.filter(isFirst)), values(exported));
  const own = new Set([...parts.later.map(({ text }) => text).join().matchAll(/\$wnd\.fields\.(\w+)/g)].map(([, called]) => called));
  const lent = [...parts.lent, ...own].map((one) => `${one} as $${one}`);
  const taken = [...parts.lent, ...own].map((one) => `$${one} as ${one}`);
  return {
    core: `${fields.replaceAll("export ", "")}\n${bodyOf(parts.first)}\nexport{${[listOf(exported.filter(isFirst)), ...lent]}};`,
    later: `import{${taken}}from"${from}";\n${bodyOf(parts.later)}\nexport{${listOf(exported.filter((one) => !isFirst(one)))}};`,
    names: exported.map(({ name }) => name),
  };
}

function programOf(war, name) {
  const known = symbols(symbolMap(path.join(war, "WEB-INF/deploy", name, "symbolMaps")));
  const page = readFileSync(path.join(war, name, `${name}.nocache.js`), "utf8");
  const program = between(page.slice(page.indexOf(PROGRAM)), START, END);
  const { text, tested } = plain(program, known);
  return unitsOf(text, known, tested);
}

function bodyOf(units) {
  const body = units.map(({ text }) => `${text};`).join("\n");
  if (/\bcatch\(/.test(body)) throw new Error("something on the phone catches, but what is thrown there is no Java exception");
  return withoutWindow(body);
}

const listOf = (exported) => exported.map(({ name, value }) => `${value} as ${name}`).join(",");

// Names of the page are plain names in a module, the functions of fields.js its neighbours.
const withoutWindow = (text) => text.replace(/\$wnd\.(?:fields\.)?(?=[A-Za-z])/g, "");

function between(text, start, end) {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error("GWT's page script is not built as shrink/module.mjs expects");
  return text.slice(from, to);
}

function symbolMap(folder) {
  const [file, ...more] = readdirSync(folder);
  if (file === undefined || more.length > 0) throw new Error(`expected one symbol map in ${folder}`);
  return readFileSync(path.join(folder, file), "utf8");
}
