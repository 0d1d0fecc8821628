import type { Body, Fact } from "./fact.ts";

const KINDS = ["person.registered", "person.changed", "household.registered", "household.changed"];
const NUMBERS = ["nik", "kk", "bpjs"];
const SHOWN = 4;

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

function mask(node: Node): Node {
  const masked = { ...node };
  for (const field of NUMBERS) {
    const value = masked[field];
    if (typeof value === "string") masked[field] = "*".repeat(Math.max(0, value.length - SHOWN)) + value.slice(-SHOWN);
    else if (value !== undefined && value !== null) delete masked[field];
  }
  return masked;
}

/**
 * What of a fact this phone keeps, as the server's PersonFace has it: numbers by their last four characters, telephones of the
 * parents alone. The same fact where there is nothing to hide.
 */
export function masked(fact: Fact): Fact {
  if (!KINDS.includes(fact.type)) return fact;
  const body: Node = mask(fact.body);
  delete body.phone;
  for (const parent of ["mother", "father"]) {
    const named = body[parent];
    if (isNode(named)) body[parent] = mask(named);
  }
  return JSON.stringify(body) === JSON.stringify(fact.body) ? fact : { ...fact, body };
}

/** Without the masked numbers: what is left of a fact whose sealed form no server can open. */
export function withoutNumbers(fact: Fact): Fact {
  const bare = (node: Body): Body => {
    const left: Node = {};
    for (const [name, value] of Object.entries(node)) {
      if (NUMBERS.includes(name) && typeof value === "string" && value.includes("*")) continue;
      left[name] = isNode(value) ? bare(value) : value;
    }
    return left;
  };
  return { ...fact, body: bare(fact.body) };
}
