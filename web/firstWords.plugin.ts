import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";

/** What is said in the list and at the scale; all other families come with the screens that say them. */
const FIRST = ["letter", "noletter", "doubt"];
/** What is said of services, which come after the verdict. */
const DUE = ["service", "dose", "why", "outcome"];
const PART = /\?(first|verdict|due)$/;

/** A catalogue of the rule book asked for with `?first`, `?verdict` or `?due` holds only the words of that part. */
export function firstWords(): Plugin {
  return {
    name: "first-words",
    enforce: "pre",
    async load(id) {
      const [ending, part] = PART.exec(id) ?? [];
      if (ending === undefined) return null;
      const file = id.slice(0, -ending.length);
      const { default: catalogue } = (await import(pathToFileURL(file).href)) as {
        default: { language: string; texts: object };
      };
      const families = Object.entries(catalogue.texts).filter(([family]) => partOfFamily(family) === part);
      // How numbers and days are written is said once.
      const head = part === "first" ? catalogue : { language: catalogue.language };
      return `export default ${JSON.stringify({ ...head, texts: Object.fromEntries(families) })}`;
    },
  };
}

const partOfFamily = (family: string) => (FIRST.includes(family) ? "first" : DUE.includes(family) ? "due" : "verdict");

/** What a file made of such a part is called beside its catalogue: `_verdict`; nothing for any other module. */
export function partOf(id: string | null): string {
  const [, part] = PART.exec(id ?? "") ?? [];
  return part ? `_${part}` : "";
}
