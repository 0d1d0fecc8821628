// Which parts of a program run at all. A class is used when one of its constructors or a class below it is; what its
// prototype holds, when somebody reads a property of that name.

/** The units that the given names need, in their order. */
export function reachable(units, names) {
  const uses = new Set(names);
  const reads = new Set();
  const parents = new Set();
  const used = new Set();
  const isUsed = (unit) => {
    if (unit.kind === "name") return uses.has(unit.name);
    if (unit.kind === "member") return used.has(unit.owner) && reads.has(unit.name);
    return parents.has(unit.id) || unit.makers.some((maker) => uses.has(maker));
  };
  for (let before = -1; before < used.size; ) {
    before = used.size;
    for (const unit of units) {
      if (used.has(unit) || !isUsed(unit)) continue;
      used.add(unit);
      unit.uses.forEach((name) => uses.add(name));
      unit.reads.forEach((name) => reads.add(name));
      if (unit.kind === "class") parents.add(unit.parent);
    }
  }
  return units.filter((unit) => used.has(unit));
}
