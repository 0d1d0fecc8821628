import type { Argument, Doubt, Message } from "#phone/tumbuh.js";
import type { Measures } from "../core/fact.ts";
import { centimetreText, decimalText, kilogramText } from "../texts/format.ts";
import type { Words } from "../texts/id.ts";
import type { Sayings } from "../texts/sayings.ts";

/** What a doubt is about. */
export interface Doubted {
  readonly measures: Measures;
  /** "12 bln" */
  readonly age: string;
}

/** Doubts as one says them to a kader who stands at the scale: what changed, by how much, since when; each sentence once. */
export function doubtTexts(doubts: readonly Message<Doubt>[], about: Doubted, words: Words, texts: Sayings): string[] {
  return [...new Set(doubts.map((doubt) => doubtText(doubt, about, words, texts)))];
}

function doubtText(doubt: Message<Doubt>, about: Doubted, words: Words, texts: Sayings): string {
  return changeText(doubt, words) ?? unusualText(doubt.code, about, words) ?? texts.say("doubt", doubt, "parent");
}

function changeText(doubt: Message<Doubt>, words: Words): string | undefined {
  const [now, before, months] = doubt.arguments.map(numberOf);
  if (now === undefined || before === undefined) return undefined;
  const since = words.weigh.withinMonths(months ?? 1);
  if (doubt.code === "BB_TURUN_TAJAM") return words.weigh.fell(kilogramsBetween(doubt, now, before, words), since);
  if (doubt.code === "BB_NAIK_TAJAM") return words.weigh.rose(kilogramsBetween(doubt, now, before, words), since);
  if (doubt.code !== "TB_MENYUSUT") return undefined;
  return words.weigh.shorter(centimetreText(Math.round(Math.abs(now - before) * 10), words));
}

function kilogramsBetween(doubt: Message<Doubt>, now: number, before: number, words: Words): string {
  const tenths = doubt.arguments[0]?.kind === "GRAMS" ? 0.01 : 10;
  return `${decimalText(Math.round(Math.abs(now - before) * tenths), 1, words)} kg`;
}

function unusualText(code: Doubt, { measures, age }: Doubted, words: Words): string | undefined {
  const weight = measures.weight_g === undefined ? undefined : kilogramText(measures.weight_g, words);
  const length = measures.length_mm === undefined ? undefined : centimetreText(measures.length_mm, words);
  if (code === "Z_BBU_EKSTREM" && weight) return words.weigh.unusual(weight, age);
  if (code === "Z_TBU_EKSTREM" && length) return words.weigh.unusual(length, age);
  const both = code === "Z_BBTB_EKSTREM" || code === "Z_IMTU_EKSTREM";
  return both && weight && length ? words.weigh.apart(weight, length) : undefined;
}

function numberOf(argument: Argument): number | undefined {
  return typeof argument.value === "number" ? argument.value : undefined;
}
