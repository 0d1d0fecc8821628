import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const NAME = /^#words\/(id|en)$/;
const FILES = ["month", "watch", "care", "growth", "reward"];
/** What officers read in tables and lists; whole sentences with arguments come from the server, already said. */
const FAMILIES = [
  "item",
  "figure",
  "identity",
  "casekind",
  "watchkind",
  "turn",
  "doubt",
  "alert",
  "absencereason",
  "referto",
  "referralstep",
  "sheet",
  "counted",
  "present",
  "rewardrole",
  "giftstate",
  "cancelreason",
  "donorkind",
  "purpose",
  "stockkind",
];

/** The labels of the rule book's codes for the officers' screens: `#words/id` and `#words/en`, made of the room texts' own files. */
export function catalogue(): Plugin {
  return {
    name: "catalogue",
    resolveId: (id) => (NAME.test(id) ? `\0${id}` : null),
    load(id) {
      const [, language] = NAME.exec(id.slice(1)) ?? [];
      if (!id.startsWith("\0") || !language) return null;
      const words: Record<string, Record<string, Record<string, string>>> = {};
      for (const file of FILES) {
        const path = new URL(
          `../texts/src/main/resources/id/tumbuh/texts/${file}_${language}.properties`,
          import.meta.url,
        );
        this.addWatchFile(fileURLToPath(path));
        for (const [key, text] of entries(readFileSync(path, "utf8"))) {
          const [family = "", code = "", which = ""] = key.split(".");
          if (FAMILIES.includes(family) && (which === "label" || which === "about")) {
            ((words[family] ??= {})[code] ??= {})[which] = text;
          }
        }
      }
      // A family without words would be told to officers as a code.
      const missing = FAMILIES.filter((family) => !words[family]);
      if (missing.length > 0) this.error(`no texts for ${missing.join(", ")}: is a file of room texts missing here?`);
      return `export default ${JSON.stringify(words)}`;
    },
  };
}

function entries(file: string): [string, string][] {
  return file.split("\n").flatMap((line): [string, string][] => {
    const at = line.indexOf("=");
    if (at < 0 || line.startsWith("#")) return [];
    const text = line.slice(at + 1).trim();
    const plain = text.replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    return [[line.slice(0, at).trim(), plain]];
  });
}
