// A program of GWT cut into the parts that can be kept or dropped: functions, variables, classes and what their prototypes
// hold. `name` is what a part is called by, `uses` and `reads` the names and properties that it needs when it is kept.

import { parse } from "acorn";
import { walk } from "./walk.mjs";

const DEFINE = "com.google.gwt.lang.Runtime::defineClass";
const PROVIDE = "com.google.gwt.lang.Runtime::provide";

/** `{ units, exported }`; `tested` are the classes that an instanceof asks for. */
export function unitsOf(text, known, tested) {
  const source = (node) => text.slice(node.start, node.end);
  const { body } = parse(text, { ecmaVersion: 2019 });
  const maps = new Map(body.filter(isVariables).flatMap(({ declarations }) => declarations.map(({ id, init }) => [id.name, init])));
  const units = [];
  const exported = [];
  let owner;
  let exporting = false;
  for (const statement of body) {
    const { expression } = statement;
    if (statement.type === "FunctionDeclaration") {
      units.push({ kind: "name", name: statement.id.name, text: source(statement), ...needs([statement.body, ...statement.params]) });
    } else if (isVariables(statement)) {
      for (const one of statement.declarations) {
        units.push({ kind: "name", name: one.id.name, text: `var ${source(one)}`, ...needs([one.init]) });
      }
    } else if (expression?.type === "CallExpression" && known.is(expression.callee, DEFINE)) {
      owner = classOf(expression, source, (node) => typesOf(node, maps, tested));
      units.push(owner);
    } else if (expression?.type === "AssignmentExpression" && isPrototypes(expression.left.object)) {
      const name = expression.left.property.name;
      if (exporting) exported.push({ name, value: source(expression.right) });
      else units.push({ kind: "member", owner, name, text: source(statement.expression), ...needs([expression.right]) });
    } else if (expression?.type === "AssignmentExpression" && known.is(expression.right.callee, PROVIDE)) {
      exporting = true;
    }
    // What is left starts GWT's own library: names of classes, the page's loader, tables of casts of strings.
  }
  return { units, exported };
}

const isVariables = ({ type }) => type === "VariableDeclaration";
const isPrototypes = (node) => node?.type === "Identifier" && node.name === "_";

function classOf({ callee, arguments: [id, parent, types, ...made] }, source, kept) {
  const given = [source(id), source(parent), kept(types), ...made.map(source)];
  const text = `${source(callee)}(${given.join()})`;
  const makers = made.filter(({ type }) => type === "Identifier").map(({ name }) => name);
  return { kind: "class", id: id.value, parent: parent.value, makers, text, ...needs([callee, ...made]), uses: new Set([callee.name, "_", ...makers]) };
}

/** Of the types that a class can be cast to, those that somebody asks for. */
function typesOf(node, maps, tested) {
  const { properties } = node.type === "Identifier" ? maps.get(node.name) : node;
  const asked = properties.map(({ key }) => key.value).filter((id) => tested.has(id));
  return asked.length === 0 ? "0" : `{${asked.map((id) => `${id}:1`).join()}}`;
}

function needs(roots) {
  const uses = new Set();
  const reads = new Set();
  const see = (node) => {
    if (node.type === "Identifier") uses.add(node.name);
    if (node.type === "Property" && !node.computed) return walk(node.value, see), false;
    if (isPlainWrite(node)) return [node.left.object, node.right].forEach((one) => walk(one, see)), false;
    if (node.type !== "MemberExpression" || node.computed) return true;
    reads.add(node.property.name);
    return walk(node.object, see), false;
  };
  roots.forEach((root) => walk(root, see));
  return { uses, reads };
}

const isPlainWrite = ({ type, operator, left }) =>
  type === "AssignmentExpression" && operator === "=" && left.type === "MemberExpression" && !left.computed;
