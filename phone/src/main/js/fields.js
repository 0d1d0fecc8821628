// Reads what a caller gives: the native methods of Given.java. Becomes part of the modules, so nothing here may be newer
// than Chrome 79, and every name is longer than the compiler's own.

const absent = (value) => value === undefined || value === null;

function demand(holds, name, what) {
  if (!holds) throw new TypeError(name + " must be " + what);
}

export const known = (object, name) => !absent(object[name]);

export function put(object, name, value) {
  object[name] = value;
}

export function number(object, name) {
  const value = object[name];
  if (absent(value)) return NaN;
  demand(typeof value === "number", name, "a number");
  return value;
}

export function wholeNumber(object, name) {
  const value = object[name];
  if (absent(value) || value !== value) return NaN;
  demand(value === (value | 0), name, "a whole number");
  return value;
}

export function flag(object, name) {
  const value = object[name];
  if (absent(value)) return false;
  demand(typeof value === "boolean", name, "true or false");
  return value;
}

export function text(object, name) {
  const value = object[name];
  if (absent(value)) return null;
  demand(typeof value === "string", name, "a string");
  return value;
}

export function list(object, name) {
  const value = object[name];
  if (absent(value)) return [];
  demand(Array.isArray(value), name, "an array");
  return value;
}

export function wholes(object, name) {
  const value = absent(object[name]) ? [] : object[name];
  demand(Array.isArray(value) && value.every((one) => one === (one | 0)), name, "an array of whole numbers");
  return value;
}

export const isOfType = (object, name, type) => typeof object[name] === type;

export const namesOf = (object) => Object.keys(object).filter((name) => known(object, name));

export function withoutField(object, name) {
  const rest = { ...object };
  delete rest[name];
  return rest;
}

/** The answers to a form: nothing but truth values, whole numbers and texts. */
export function asAnswers(object) {
  for (const name of namesOf(object)) {
    const value = object[name];
    const fits = typeof value === "boolean" || typeof value === "string" || value === (value | 0);
    demand(fits, name, "true or false, a whole number or a text");
  }
  return object;
}

export function numbers(object, name, rows) {
  const column = object[name];
  if (absent(column)) return null;
  demand(column instanceof Float64Array && column.length === rows, name, "a Float64Array of " + rows);
  return column;
}

export function codes(object, name, rows) {
  const column = object[name];
  if (absent(column)) return null;
  demand(column instanceof Int8Array && column.length === rows, name, "an Int8Array of " + rows);
  return column;
}

export function rows(object, name) {
  demand(object[name] instanceof Int8Array, name, "an Int8Array");
  return object[name].length;
}

export const nothing = () => undefined;

export const column = (numbers) => new Float64Array(numbers);
