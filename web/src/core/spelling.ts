const MUHAMAD = "muhamad";
const AHMAD = "ahmad";

/** Spellings too far apart for rules: the same table as the server's Spelling. */
const KNOWN = new Map<string, string>([
  ..."m md mhd moh mohd muh muhd moch much mohamad mohamed muhamed muhamat mochamad muchamad mukhamad mokhamad mochamat"
    .split(" ")
    .map((word): [string, string] => [word, MUHAMAD]),
  ..."achmad akhmad ahmat ahmed akmad ach akh".split(" ").map((word): [string, string] => [word, AHMAD]),
  ["abd", "abdul"],
  ["abdl", "abdul"],
  ["nor", "nur"],
  ["st", "siti"],
  ["sitti", "siti"],
]);

/** In this order; each as it is heard. */
const SOUNDS = (
  "oe:u oo:u ou:u dj:j tj:c nj:ny sj:sy ph:f v:f q:k x:ks ch:k kh:k sy:s sh:s ts:s dz:z dh:d th:t gh:g bh:b " +
  "ie:i ee:i ae:ai z:j y:i ii:i w:u uu:u"
)
  .split(" ")
  .map((rule) => rule.split(":"))
  .map(([written, heard]) => [new RegExp(written!, "g"), heard!] as const);

/** Words so common that sharing one says little. */
const COMMON = new Set([
  MUHAMAD,
  AHMAD,
  ..."siti nur abdul putri putra dewi sri dwi tri eka ade ayu al el ul i wayan made ni nyoman ketut".split(" "),
]);
const TITLES = new Set(
  (
    "h hj haji hajah hjh kh dr drg drs dra ir prof se sh spd skm sst amd amdkeb ny nyonya tn tuan sdr sdri ibu bpk bapak an " +
    "almh alm bin binti ust ustadz tgk rr"
  ).split(" "),
);
const BABY = new Set("by bayi bbl bayinya anak".split(" "));

const single = (word: string): string => word.replace(/(.)\1+/g, "$1");

/** The spelling everybody means by an abbreviation or a variant; else the word without doubled letters. */
export function usual(word: string): string {
  const once = single(word);
  return KNOWN.get(word) ?? KNOWN.get(once) ?? once;
}

/** A word of an Indonesian name as it sounds, so that its spellings meet. */
export function sound(word: string): string {
  let heard = word;
  for (const [written, as] of SOUNDS) heard = heard.replace(written, as);
  heard = single(heard);
  if (heard.length > 2 && heard.endsWith("h")) return heard.slice(0, -1);
  return heard.length > 2 && heard.endsWith("t") ? `${heard.slice(0, -1)}d` : heard;
}

/** How much a word tells about who somebody is. */
export const weight = (word: string): number => (COMMON.has(word) ? 0.4 : 1);

/** The words of a name as written, in small letters; after a comma only degrees follow. */
export function words(written: string): string[] {
  const before = written.toLowerCase().split(",")[0]!;
  return before
    .replace(/['`’]/g, "")
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}

/** A name as it can be compared. */
export interface Name {
  /** Without titles, each in its usual spelling. */
  readonly words: readonly string[];
  /** It only says whose baby it is, as with "By. Ny. Siti": the words are then the mother's. */
  readonly placeholder: boolean;
}

export function nameOf(written: string): Name {
  const kept: string[] = [];
  let placeholder = false;
  for (const word of words(written)) {
    if (kept.length === 0 && BABY.has(word)) placeholder = true;
    else if (!TITLES.has(word)) kept.push(usual(word));
  }
  return { words: kept, placeholder };
}
