import type { QualityCard } from "../core/month.ts";

/** What to speak about with the kader of a posyandu. */
export type Hint = "few" | "digitsWeight" | "digitsLength" | "doubted" | "spread" | "repeated" | "length" | "good";

/** Below this no share says anything; the server scores no digits below it either. */
const LEAST = 20;
/** Standard deviations beyond which measuring is to be looked at: weight for length as in SMART surveys, length for age WHO/UNICEF 2019. */
const SPREAD_BBTB = 1.2;
const SPREAD_TBU = 1.5;
/** Shares in percent. No regulation has a limit: these are the project's own, to be looked at by who coaches. */
const DOUBTED = 5;
const REPEATED = 5;
const MEASURED = 80;

const beyond = (part: number, whole: number, percent: number) => whole > 0 && part * 100 > percent * whole;

/** Hints of a card, what disturbs figures most first. */
export function hintsOf(card: QualityCard): Hint[] {
  if (card.weighed < LEAST) return ["few"];
  const found: Hint[] = [];
  if (card.compared >= LEAST && beyond(card.repeated, card.compared, REPEATED)) found.push("repeated");
  if (beyond(card.doubted, card.weighed, DOUBTED)) found.push("doubted");
  if ((card.sdBbtb ?? 0) > SPREAD_BBTB || (card.sdTbu ?? 0) > SPREAD_TBU) found.push("spread");
  if (card.weights.grade === "PROBLEMATIC") found.push("digitsWeight");
  if (card.lengths.grade === "PROBLEMATIC") found.push("digitsLength");
  if (beyond(card.weighed - card.measured, card.weighed, 100 - MEASURED)) found.push("length");
  return found.length > 0 ? found : ["good"];
}

/** Those with most to speak about first, thanks and silence last. */
export function byNeed(cards: readonly QualityCard[]): QualityCard[] {
  const need = (card: QualityCard) => hintsOf(card).filter((hint) => hint !== "good" && hint !== "few").length;
  return [...cards].sort((one, other) => need(other) - need(one) || one.name.localeCompare(other.name));
}
