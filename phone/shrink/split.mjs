// One program as two modules. What is imported cannot be assigned to, and a member of a class of the first module would be missing
// there for as long as the second has not come: either is an error of the build, not of a phone.

import { parse } from "acorn";
import { reachable } from "./reachable.mjs";
import { walk } from "./walk.mjs";

/** The prototype that is being filled; assigned by the runtime in the first module, and seen from there by the second. */
const PROTOTYPE = "_";

/**
 * `{ first, later, lent }`: the units that the first values need, those that the others need beyond them, and the names of the first
 * that the later ones use.
 *
 * @param {string[]} firstValues what the first module exports, as `value` of `unitsOf`
 * @param {string[]} allValues what both export
 */
export function split(units, firstValues, allValues) {
  const first = reachable(units, firstValues);
  const isFirst = new Set(first);
  const later = reachable(units, allValues).filter((unit) => !isFirst.has(unit));
  const names = new Set(first.filter(({ kind }) => kind === "name").map(({ name }) => name));
  for (const unit of later) {
    if (unit.kind === "member" && isFirst.has(unit.owner)) {
      throw new Error(`${unit.name} of class ${unit.owner.id} is needed later only, but its class is needed first`);
    }
    const assigned = assignedIn(unit.text).find((name) => names.has(name) && name !== PROTOTYPE);
    if (assigned !== undefined) throw new Error(`${assigned} is of the first module, and the later one assigns to it`);
  }
  const used = new Set(later.flatMap(({ uses }) => [...uses]));
  return { first, later, lent: [...names].filter((name) => used.has(name)) };
}

/** Names that a part assigns to and does not declare. */
function assignedIn(text) {
  const assigned = [];
  const declared = new Set();
  walk(parse(text, { ecmaVersion: 2019 }), ({ type, left, argument, id, params }) => {
    if (type === "AssignmentExpression" && left.type === "Identifier") assigned.push(left.name);
    if (type === "UpdateExpression" && argument.type === "Identifier") assigned.push(argument.name);
    if (type === "VariableDeclarator") declared.add(id.name);
    for (const param of params ?? []) declared.add(param.name);
  });
  return assigned.filter((name) => !declared.has(name));
}
