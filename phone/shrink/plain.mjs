// Replaces what GWT's runtime does so that any Java program runs, by what ours needs: arrays that do not know their type,
// errors of JavaScript in place of exceptions (module.mjs refuses a catch), classes without names. An instanceof is taken to
// ask for a class of our own: texts, numbers and truth values are JavaScript's and have no class here.

import { parse } from "acorn";
import { walk } from "./walk.mjs";

const ARRAY = "com.google.gwt.lang.Array::";
const DEFINE = "com.google.gwt.lang.Runtime::defineClass";
const INSTANCE_OF = "com.google.gwt.lang.Cast::instanceOf";
const ZEROS = new Set([14, 15]);
const BOOLEAN = 16;

/** `{ text, tested }`: the program, and the numbers of the classes that some instanceof asks for. */
export function plain(program, known) {
  const simple = rewritten(program, known);
  const tested = new Set();
  walk(parse(simple, { ecmaVersion: 2019 }), (node) => {
    if (node.type === "CallExpression" && known.is(node.callee, INSTANCE_OF)) tested.add(node.arguments[1].value);
  });
  const types = known.one("java.lang.Object::castableTypeMap");
  const define = known.one(DEFINE);
  const asked = known.one(INSTANCE_OF);
  // A program that compares classes, as records do, looks for them here.
  const prototypes = known.any("com.google.gwt.lang.Runtime::prototypesByTypeId") ?? "$types";
  const runtime = `
    function $zeros(n){return Array(n).fill(0)}
    var ${prototypes}=[];
    function ${define}(id,parent,types,...made){
      _=${prototypes}[id]=Object.create(${prototypes}[parent]||Object.prototype);
      if(types)_.${types}=types;
      for(const one of made)one.prototype=_
    }
    function ${asked}(one,id){return one!=null&&!!one.${types}&&!!one.${types}[id]}`;
  return { text: runtime + without(simple, [define, asked]), tested };
}

// Inside out: an edit may hold another, so the outer ones first and again until there is none.
function rewritten(program, known) {
  let text = program;
  for (;;) {
    const edits = [];
    walk(parse(text, { ecmaVersion: 2019 }), (node) => {
      const by = node.type === "CallExpression" ? replacement(node, text, known) : undefined;
      if (by === undefined) return true;
      edits.push({ node, by });
      return false;
    });
    if (edits.length === 0) return text;
    for (const { node, by } of edits.reverse()) text = text.slice(0, node.start) + by + text.slice(node.end);
  }
}

function replacement({ callee, arguments: given }, text, known) {
  const source = (node) => text.slice(node.start, node.end);
  if (known.is(callee, `${ARRAY}stampJavaTypeInfo`)) return source(given[given.length === 5 ? 4 : 0]);
  if (known.is(callee, `${ARRAY}initUnidimensionalArray`)) return emptyArray(source(given[3]), given[4].value);
  const [thrown] = given;
  if (known.is(callee, "com.google.gwt.lang.Exceptions::toJs") && thrown.type === "NewExpression" && known.isException(thrown.callee)) {
    return `Error(${thrown.arguments.map(source).join()})`;
  }
  return undefined;
}

function emptyArray(length, category) {
  if (ZEROS.has(category)) return `$zeros(${length})`;
  return category === BOOLEAN ? `Array(${length}).fill(false)` : `Array(${length})`;
}

function without(text, names) {
  const functions = parse(text, { ecmaVersion: 2019 }).body.filter(({ type, id }) => type === "FunctionDeclaration" && names.includes(id.name));
  return functions.reverse().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
