import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";

/** What is said in the list and at the scale; all other families come with the screens that say them. */
const FAMILIES = ["letter", "noletter", "doubt"];
const FIRST = "?first";

/** A catalogue of the rule book asked for with `?first` holds only the words that the first weighing says. */
export function firstWords(): Plugin {
  return {
    name: "first-words",
    enforce: "pre",
    async load(id) {
      if (!id.endsWith(FIRST)) return null;
      const file = id.slice(0, -FIRST.length);
      const { default: catalogue } = (await import(pathToFileURL(file).href)) as { default: { texts: object } };
      const texts = Object.fromEntries(Object.entries(catalogue.texts).filter(([family]) => FAMILIES.includes(family)));
      return `export default ${JSON.stringify({ ...catalogue, texts })}`;
    },
  };
}
