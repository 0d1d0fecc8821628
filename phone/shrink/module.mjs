// From what GWT writes for a web page to one ES module: the program without its loader and without what it never uses.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unitsOf } from "./parts.mjs";
import { reachable } from "./reachable.mjs";
import { plain } from "./plain.mjs";
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
  const known = symbols(symbolMap(path.join(war, "WEB-INF/deploy", name, "symbolMaps")));
  const page = readFileSync(path.join(war, name, `${name}.nocache.js`), "utf8");
  const program = between(page.slice(page.indexOf(PROGRAM)), START, END);
  const { text, tested } = plain(program, known);
  const { units, exported } = unitsOf(text, known, tested);
  const used = reachable(units, exported.map(({ value }) => value));
  const exports = exported.map(({ name, value }) => `${value} as ${name}`).join(",");
  const body = used.map(({ text }) => `${text};`).join("\n");
  if (/\bcatch\(/.test(body)) throw new Error("something on the phone catches, but what is thrown there is no Java exception");
  return `${fields.replaceAll("export ", "")}\n${withoutWindow(body)}\nexport{${exports}};`;
}

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
