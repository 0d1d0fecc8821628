import { generate } from "lean-qr";
import type { Uuid } from "../../../core/fact.ts";

/** Light around it, as readers want it. */
const QUIET = 2;

/** A QR of a person's id and of nothing else, as one SVG path of unit squares. */
export function qrPath(id: Uuid): { readonly size: number; readonly path: string } {
  const code = generate(id);
  let path = "";
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
  }
  return { size: code.size + 2 * QUIET, path };
}

/** The person on a card; undefined where it is none of ours. */
export function idIn(text: string): Uuid | undefined {
  const found = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i.exec(text);
  return found?.[0].toLowerCase();
}
