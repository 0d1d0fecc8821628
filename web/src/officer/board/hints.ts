import type { KaderCard, Measuring, QualityCard } from "../core/month.ts";

/** What to speak about with the kader. */
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

/** A posyandu or a kader, and how well was measured there; figures are absent where too few were weighed. */
export interface Coached {
  readonly key: string;
  readonly title: string;
  readonly weighed: number;
  readonly figures?: Measuring | undefined;
}

export const ofPosyandu = (card: QualityCard): Coached => ({
  key: card.posyandu,
  title: card.name,
  weighed: card.weighed,
  figures: card,
});

/** Who sees no names reads only of which posyandu she is. */
export const ofKader = (card: KaderCard): Coached => ({
  key: `${card.posyandu} ${card.kader}`,
  title: card.name === undefined ? card.posyanduName : `${card.name} · ${card.posyanduName}`,
  weighed: card.weighed,
  figures: card.figures,
});

/** Hints of a card, what disturbs figures most first. */
export function hintsOf({ weighed, figures }: Coached): Hint[] {
  if (weighed < LEAST || figures === undefined) return ["few"];
  const found: Hint[] = [];
  if (figures.compared >= LEAST && beyond(figures.repeated, figures.compared, REPEATED)) found.push("repeated");
  if (beyond(figures.doubted, weighed, DOUBTED)) found.push("doubted");
  if ((figures.sdBbtb ?? 0) > SPREAD_BBTB || (figures.sdTbu ?? 0) > SPREAD_TBU) found.push("spread");
  if (figures.weights.grade === "PROBLEMATIC") found.push("digitsWeight");
  if (figures.lengths.grade === "PROBLEMATIC") found.push("digitsLength");
  if (beyond(weighed - figures.measured, weighed, 100 - MEASURED)) found.push("length");
  return found.length > 0 ? found : ["good"];
}

/** Those with most to speak about first, thanks and silence last. */
export function byNeed(cards: readonly Coached[]): Coached[] {
  const need = (card: Coached) => hintsOf(card).filter((hint) => hint !== "good" && hint !== "few").length;
  return [...cards].sort((one, other) => need(other) - need(one) || one.title.localeCompare(other.title));
}
