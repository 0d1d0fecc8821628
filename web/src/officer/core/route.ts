import { isPeriod, type Period } from "./period.ts";

/** Where somebody is. Stands in the address, so it names areas and months and never a person. */
export type Route =
  | { readonly at: "months"; readonly period: Period }
  | { readonly at: "cases"; readonly posyandu: string; readonly period: Period }
  | { readonly at: "close"; readonly posyandu: string; readonly period: Period }
  | { readonly at: "watch"; readonly place: string; readonly period: Period }
  | { readonly at: "board"; readonly place: string; readonly period: Period }
  | { readonly at: "papers"; readonly place: string; readonly period: Period }
  | { readonly at: "rewards"; readonly period: Period }
  | { readonly at: "gifts"; readonly posyandu: string; readonly period: Period }
  | { readonly at: "donations"; readonly place: string; readonly period: Period }
  | { readonly at: "effect"; readonly place: string; readonly period: Period }
  | { readonly at: "programme"; readonly place: string; readonly period: Period };

const WORDS = {
  months: "bulan",
  cases: "kasus",
  close: "tutup",
  watch: "pantau",
  board: "papan",
  papers: "laporan",
  rewards: "kado",
  gifts: "daftar-kado",
  donations: "donasi",
  effect: "hasil",
  programme: "program",
} as const;

/** `#/kasus/melati01/2026-10` */
export function addressOf(route: Route): string {
  const where = "posyandu" in route ? [route.posyandu] : "place" in route ? [route.place] : [];
  return `#/${[WORDS[route.at], ...where.map(encodeURIComponent), route.period].join("/")}`;
}

/** The route of an address; undefined where it is none. */
export function routeOf(address: string): Route | undefined {
  const parts = address.replace(/^#\//, "").split("/").map(decoded);
  const [word = "", where = ""] = parts;
  const period = parts[parts.length - 1] ?? "";
  if (!address.startsWith("#/") || !isPeriod(period)) return undefined;
  if (word === WORDS.months && parts.length === 2) return { at: "months", period };
  if (word === WORDS.rewards && parts.length === 2) return { at: "rewards", period };
  if (parts.length !== 3 || where === "") return undefined;
  switch (word) {
    case WORDS.cases:
      return { at: "cases", posyandu: where, period };
    case WORDS.close:
      return { at: "close", posyandu: where, period };
    case WORDS.watch:
      return { at: "watch", place: where, period };
    case WORDS.board:
      return { at: "board", place: where, period };
    case WORDS.papers:
      return { at: "papers", place: where, period };
    case WORDS.gifts:
      return { at: "gifts", posyandu: where, period };
    case WORDS.donations:
      return { at: "donations", place: where, period };
    case WORDS.effect:
      return { at: "effect", place: where, period };
    case WORDS.programme:
      return { at: "programme", place: where, period };
    default:
      return undefined;
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
