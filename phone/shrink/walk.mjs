/** Shows a syntax tree node by node; below a node for which `see` answers false nothing is shown. */
export function walk(node, see) {
  if (typeof node?.type !== "string" || see(node) === false) return;
  for (const below of Object.values(node)) {
    for (const one of Array.isArray(below) ? below : [below]) walk(one, see);
  }
}
