import type { Period } from "./period.ts";
import { OfficeProblem, type Talk } from "./talk.ts";

// What the server says of the worklist and of the watch (docs/api-watch.md). What is null there is absent here.

export interface Said {
  readonly id: string;
  readonly en: string;
}

export interface CasePerson {
  readonly id: string;
  readonly name?: string;
  readonly sex?: "male" | "female";
  readonly birthDate?: string;
}

/** A measurement in few words: grams and millimetres; `counts` is the one that counts if nobody decides. */
export interface Measured {
  readonly fact: string;
  readonly day: string;
  readonly weightG?: number;
  readonly lengthMm?: number;
  readonly muacMm?: number;
  readonly headMm?: number;
  readonly oedema?: boolean;
  readonly letter?: string;
  readonly paper?: string;
  readonly counts: boolean;
}

/** A request as it can be sent; `asks` are pointers into the body, optional ones with a question mark. */
export interface Way {
  readonly decision: string;
  readonly method: "POST" | "PATCH";
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly asks: readonly string[];
}

export interface ChartWish {
  readonly index: "BB_U" | "TB_U" | "BB_TB";
  readonly day: string;
}

export type Severity = "danger" | "figures" | "rest";

export interface DoubtfulCase {
  readonly key: string;
  readonly kind: string;
  readonly severity: Severity;
  readonly rank: number;
  readonly state: "open" | "returned" | "answered" | "accepted";
  readonly person?: CasePerson;
  readonly other?: CasePerson;
  readonly facts: readonly string[];
  readonly day?: string;
  readonly texts: Said;
  readonly reasons: readonly string[];
  readonly problem?: { readonly code: string; readonly title: Said };
  readonly chart?: ChartWish;
  readonly measured: readonly Measured[];
  /** The likeliest first. */
  readonly decisions: readonly Way[];
  readonly asked?: {
    readonly question?: string;
    readonly at: string;
    readonly answer?: string;
    readonly answeredAt?: string;
  };
  /** What would change, of something that came after the month was signed. */
  readonly late?: {
    readonly before?: LateSide;
    readonly after?: LateSide;
    readonly items: readonly { readonly item: string; readonly by: number }[];
  };
}

/** What is counted of somebody. */
export interface LateSide {
  readonly weightG?: number;
  readonly lengthMm?: number;
  readonly marks: readonly string[];
}

export interface Worklist {
  readonly posyandu: string;
  readonly period: Period;
  readonly asOf: string;
  readonly today: string;
  readonly counts: Readonly<Record<Severity | "waiting" | "accepted", number>>;
  readonly cases: readonly DoubtfulCase[];
}

export const worklist = (talk: Talk, posyandu: string, period: Period): Promise<Worklist> =>
  talk.get(`/api/months/${encodeURIComponent(posyandu)}/${period}/cases`);

/** A measurement of a child's history, as far as a chart needs it. */
export interface HistoryVisit {
  readonly fact: string;
  readonly day: string;
  readonly place: string;
  readonly standing: string;
  readonly letter?: string;
  readonly inDoubt: boolean;
  readonly values: {
    readonly weightG?: number;
    readonly lengthMm?: number;
    readonly position?: "lying" | "standing";
    readonly headMm?: number;
    readonly muacMm?: number;
    readonly oedema: boolean;
    readonly scale?: string;
  };
}

export async function history(talk: Talk, person: string): Promise<readonly HistoryVisit[]> {
  return (await talk.get<{ visits: HistoryVisit[] }>(`/api/people/${person}/visits`)).visits;
}

/** What was filled in, by the pointer that asks for it, without its question mark. */
export type Answers = Readonly<Record<string, unknown>>;

/** The body of a way with what was filled in; what is empty and optional stays away. */
export function filled(way: Way, answers: Answers): unknown {
  let body: unknown = way.body;
  for (const ask of way.asks) {
    const pointer = ask.replace(/\?$/, "");
    const value = answers[pointer];
    if (value !== undefined && value !== "") body = put(body, pointer.split("/").slice(1), value);
  }
  return body;
}

function put(into: unknown, [first, ...rest]: readonly string[], value: unknown): unknown {
  if (first === undefined) return value;
  if (Array.isArray(into)) {
    return into.map((one: unknown, index) => (String(index) === first ? put(one, rest, value) : one));
  }
  const fields = (into ?? {}) as Record<string, unknown>;
  return { ...fields, [first]: put(fields[first], rest, value) };
}

/** What is still missing of a way: the pointers that must be filled in. */
export function missing(way: Way, answers: Answers): string[] {
  return way.asks.filter((ask) => !ask.endsWith("?") && [undefined, ""].includes(answers[ask] as string | undefined));
}

/** Whether the server wants to hear once more that something unlikely is meant. */
export const asksAgain = (problem: OfficeProblem): boolean => problem.code === "TMB-VISIT-CONFIRM";

/**
 * Sends a decision.
 *
 * @param confirmed somebody has been asked already whether an unlikely value is meant, so that the server need not be asked about it twice
 */
export async function go(talk: Talk, way: Way, answers: Answers, confirmed = false): Promise<unknown> {
  const body = filled(way, answers);
  try {
    return await talk.send(way.method, way.path, body);
  } catch (problem) {
    if (!confirmed || !(problem instanceof OfficeProblem) || !asksAgain(problem)) throw problem;
    return talk.send(way.method, way.path, { ...(body as object), confirm: true });
  }
}

/** Whether a decision said what counts already, so that nothing was written. */
export const changedNothing = (answer: unknown): boolean =>
  ((answer ?? {}) as { outcome?: string }).outcome === "duplicate";

/** Decisions about measurements and entries, which name the fact that they became. */
const UPON_FACTS = ["choose", "correct", "withdraw"];

/** The facts that a decision became, as far as they can be taken back. Empty where nothing was written. */
export function decidedFacts(way: Pick<Way, "decision">, answer: unknown): string[] {
  const { decided = [], fact } = (answer ?? {}) as { decided?: readonly { readonly fact: string }[]; fact?: string };
  const written = UPON_FACTS.includes(way.decision) && fact !== undefined && !changedNothing(answer) ? [fact] : [];
  return [...decided.map((one) => one.fact), ...written];
}

/** Takes decisions back, all of them or none. */
export const undo = (talk: Talk, posyandu: string, period: Period, facts: readonly string[]): Promise<unknown> =>
  talk.send("POST", `/api/months/${encodeURIComponent(posyandu)}/${period}/cases/undo`, { facts });

/** A decision of the worklist's own with what was filled in. */
export type Settled = readonly [Way, Answers];

/** Settles many cases in one request, all of them or none. */
export function goTogether(talk: Talk, settled: readonly Settled[]): Promise<unknown> {
  const decisions = settled.flatMap(([way, answers]) => (filled(way, answers) as { decisions: unknown[] }).decisions);
  return talk.send("POST", settled[0]![0].path, { decisions });
}

// ----------------------------------------------------------------------------------------------------------------- watch

export type Turn = "KADER" | "BIDAN" | "PUSKESMAS";

export interface Watched {
  readonly kind: string;
  readonly rank: number;
  readonly texts: Said;
  readonly children: readonly CasePerson[];
  readonly place: { readonly id: string; readonly name: string };
  readonly where?: { readonly dusun?: string; readonly rw?: string; readonly rt?: string };
  readonly since: string;
  readonly days: number;
  readonly next: string;
  readonly nextTexts: Said;
  readonly turn: Turn;
  readonly referral?: { readonly fact: string; readonly day: string; readonly to?: string; readonly step?: string };
  readonly chart?: ChartWish;
  readonly decisions: readonly Way[];
}

/** Without a count where it is too small to be told, or where lengths are not read for an area of this size. */
export interface WatchCount {
  readonly kind: string;
  readonly turn?: Turn;
  readonly count?: number;
  readonly longest?: number;
}

export interface WatchNamed {
  readonly place: string;
  readonly day: string;
  readonly counts: readonly WatchCount[];
  readonly watched: readonly Watched[];
  readonly more: boolean;
}

export const watch = (talk: Talk, place: string): Promise<WatchNamed> =>
  talk.get(`/api/watch?place=${encodeURIComponent(place)}`);

export const watchCounts = (talk: Talk, place: string): Promise<Pick<WatchNamed, "place" | "day" | "counts">> =>
  talk.get(`/api/watch/counts?place=${encodeURIComponent(place)}`);
