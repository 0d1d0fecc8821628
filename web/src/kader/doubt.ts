import type { Argument, Doubt, Message } from "#phone/tumbuh.js";
import type { Texts } from "#phone/texts.js";
import { centimetreText, decimalText } from "../texts/format.ts";
import type { Words } from "../texts/id.ts";

/** A doubt as one says it to a kader who stands at the scale: what changed, by how much, since when. */
export function doubtText(doubt: Message<Doubt>, words: Words, texts: Pick<Texts, "say">): string {
  const [now, before, months] = doubt.arguments.map(numberOf);
  if (now !== undefined && before !== undefined) {
    const kilograms = `${decimalText(Math.round(Math.abs(now - before) * scaleOf(doubt)), 1, words)} kg`;
    const since = words.weigh.withinMonths(months ?? 1);
    if (doubt.code === "BB_TURUN_TAJAM") return words.weigh.fell(kilograms, since);
    if (doubt.code === "BB_NAIK_TAJAM") return words.weigh.rose(kilograms, since);
    if (doubt.code === "TB_MENYUSUT") {
      return words.weigh.shorter(centimetreText(Math.round(Math.abs(now - before) * 10), words));
    }
  }
  return texts.say("doubt", doubt as Message<string>, "parent");
}

/** Tenths of a kilogram from what the rules counted in. */
function scaleOf(doubt: Message<Doubt>): number {
  return doubt.arguments[0]?.kind === "GRAMS" ? 0.01 : 10;
}

function numberOf(argument: Argument): number | undefined {
  return typeof argument.value === "number" ? argument.value : undefined;
}
