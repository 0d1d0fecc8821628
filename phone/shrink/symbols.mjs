// What GWT calls a Java member in its short JavaScript.

const LINE = /^([^,]+),.*?,([\w.$]+),([^,]+),[^,]*,\d+,-?\d+$/;

/** `is(node, "Class::member")` for an identifier; `one("Class::member")` its name, `any` too where there may be none; `isException(node)` for a constructor. */
export function symbols(map) {
  const names = new Map();
  const exceptions = new Set();
  for (const [, name, owner, member] of map.split("\n").map((line) => LINE.exec(line) ?? [])) {
    if (member === undefined) continue;
    const key = `${owner}::${member}`;
    names.set(key, (names.get(key) ?? new Set()).add(name));
    if (member.endsWith("Exception") && owner.endsWith(`.${member}`)) exceptions.add(name);
  }
  const identifier = (node) => node?.type === "Identifier";
  return {
    is: (node, member) => identifier(node) && (names.get(member)?.has(node.name) ?? false),
    isException: (node) => identifier(node) && exceptions.has(node.name),
    any: (member) => [...(names.get(member) ?? [])][0],
    one(member) {
      const [name] = names.get(member) ?? [];
      if (name === undefined) throw new Error(`GWT's symbol map has no ${member}`);
      return name;
    },
  };
}
