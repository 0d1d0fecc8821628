import type { Said } from "./cases.ts";
import type { Period } from "./period.ts";
import type { Talk } from "./talk.ts";

// What the server says of months and of the dashboard (module month). What is null there is absent here.

export type MonthState = "draft" | "validated" | "signed" | "received" | "approved" | "reopened";
/** Which of the two is counted: the register as it is now, or what is in force. */
export type Of = "DRAFT" | "SIGNED";

export interface Headline {
  readonly of: Of;
  readonly s?: number;
  readonly k?: number;
  readonly d?: number;
  readonly n?: number;
  readonly t?: number;
  readonly o?: number;
  readonly b?: number;
  readonly bgm?: number;
  readonly twiceT?: number;
}

/** A posyandu's month in the overview. */
export interface MonthLine {
  readonly posyandu: string;
  readonly name: string;
  readonly desa: string;
  readonly state: MonthState;
  /** How often it was signed. */
  readonly version: number;
  readonly signedAt?: string;
  /** Absent where nothing is in force and the register is not counted for so many. */
  readonly headline?: Headline;
  /** How much waits for the bidan; absent for who sees no names, and for so many posyandu. */
  readonly cases?: { readonly danger: number; readonly open: number };
}

/** An item: `count` is absent where nobody noted anything of the kind, or where it is held back as small. */
export interface Count {
  readonly item: string;
  readonly version: number;
  readonly count?: number;
  readonly recorded: boolean;
  readonly suppressed: boolean;
  /** What it rests on. */
  readonly source: Said;
}

/** A figure in percent; a prevalence has an interval and says how many of S could be judged. */
export interface Share {
  readonly figure: string;
  readonly part?: number;
  readonly whole?: number;
  readonly percent?: number;
  readonly low?: number;
  readonly high?: number;
  readonly coverage?: number;
  readonly recorded: boolean;
  readonly suppressed: boolean;
  /** What it rests on. */
  readonly source: Said;
}

export interface Check {
  readonly identity: string;
  readonly holds: boolean;
  readonly mustBeExplained: boolean;
  /** Who breaks it; empty for who sees no names. */
  readonly persons: readonly string[];
}

/** A column of a form: completed months from `first` to below `before`; absent is all. */
export interface Column {
  readonly first?: number;
  readonly before?: number;
  readonly sex?: "L" | "P";
  readonly poor?: boolean;
  readonly counts: readonly Count[];
}

export interface Month {
  readonly posyandu: string;
  readonly period: Period;
  readonly state: MonthState;
  /** The step that the next one builds on; absent before the first. */
  readonly base?: string;
  readonly version: number;
  /** What is counted here; absent where there is nothing yet that one may see. */
  readonly of?: Of;
  readonly asOf?: string;
  readonly held?: boolean;
  readonly hash?: string;
  readonly rules?: string;
  readonly signedAt?: string;
  /** The steps that the server lets this account take now; absent where it does not say. */
  readonly may?: readonly string[];
  /** Whether the register says something else than what is in force. */
  readonly changed?: boolean;
  readonly counts: readonly Count[];
  readonly shares: readonly Share[];
  readonly identities: readonly Check[];
  readonly columns: readonly Column[];
}

export interface Person {
  readonly person: string;
  readonly name?: string;
  readonly months?: number;
  readonly sex?: "L" | "P";
  readonly marks: readonly string[];
}

/** A part of those an item counts. */
export type Part = Pick<Column, "first" | "before" | "sex" | "poor">;

export interface Step {
  readonly fact: string;
  readonly kind: string;
  readonly base?: string;
  readonly version: number;
  readonly hash?: string;
  readonly rules?: string;
  readonly reason?: string;
  readonly actor: string;
  /** Of who took it; absent for who sees no names. */
  readonly name?: string;
  readonly role?: string;
  readonly at: string;
  readonly conflict: boolean;
}

export interface Counted {
  readonly belongs?: string;
  readonly months?: number;
  readonly sex?: "L" | "P";
  readonly marks: readonly string[];
  readonly weightG?: number;
  readonly lengthMm?: number;
}

export interface Between {
  readonly from: string;
  readonly to: string;
  readonly items: readonly { readonly item: string; readonly before: number; readonly after: number }[];
  readonly children: readonly {
    readonly person: string;
    readonly name?: string;
    readonly before?: Counted;
    readonly after?: Counted;
  }[];
}

/** The age bands in which the figures are shown. */
export const FORMS = ["F1_CIMAHI", "F1_DKI"] as const;
export type Form = (typeof FORMS)[number];

const at = (posyandu: string, period: Period) => `/api/months/${encodeURIComponent(posyandu)}/${period}`;

export const months = (talk: Talk, period: Period): Promise<MonthLine[]> => talk.get(`/api/months?period=${period}`);

export function month(talk: Talk, posyandu: string, period: Period, form: Form, of?: Of): Promise<Month> {
  return talk.get(`${at(posyandu, period)}?form=${form}${of ? `&of=${of}` : ""}`);
}

export async function behind(
  talk: Talk,
  { posyandu, period, of }: Pick<Month, "posyandu" | "period" | "of">,
  item: string,
  part: Part,
): Promise<readonly Person[]> {
  const asked = Object.entries({ ...part, of }).filter(([, value]) => value !== undefined);
  const query = asked.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
  const answer = await talk.get<{ persons: Person[] }>(`${at(posyandu, period)}/figures/${item}?${query}`);
  return answer.persons;
}

/**
 * Who owns a book and was not weighed: the names that "(−)" can be opened to. By the source (−) is K − D, which is another number where D
 * counts children without a book.
 */
export async function notWeighed(
  talk: Talk,
  month: Pick<Month, "posyandu" | "period" | "of">,
  part: Part,
): Promise<readonly Person[]> {
  const [owners, weighed] = await Promise.all([behind(talk, month, "K", part), behind(talk, month, "D", part)]);
  const came = new Set(weighed.map((one) => one.person));
  return owners.filter((one) => !came.has(one.person));
}

/** Children of a neighbourhood who fell ill with diarrhoea in a week. */
export interface DiarrhoeaWeek {
  readonly monday: string;
  readonly dusun?: string;
  readonly rw?: string;
  readonly rt?: string;
  readonly count: number;
  readonly oralit: number;
  readonly zinc: number;
  readonly children: readonly { readonly person: string; readonly name?: string }[];
}

export async function diarrhoea(talk: Talk, posyandu: string, period: Period): Promise<readonly DiarrhoeaWeek[]> {
  return (await talk.get<{ weeks: DiarrhoeaWeek[] }>(`${at(posyandu, period)}/diarrhoea`)).weeks;
}

export const steps = (talk: Talk, posyandu: string, period: Period): Promise<Step[]> =>
  talk.get(`${at(posyandu, period)}/steps`);

export async function difference(
  talk: Talk,
  posyandu: string,
  period: Period,
  from: number,
  to?: number,
): Promise<Between> {
  const until = to === undefined ? "" : `&to=${to}`;
  return (await talk.get<{ between: Between }>(`${at(posyandu, period)}/difference?from=${from}${until}`)).between;
}

export type StepName = "validate" | "sign" | "receive" | "approve" | "reopen";

/** Takes a step of a month as it was seen. */
export function take(
  talk: Talk,
  seen: Month,
  step: StepName,
  more: { readonly explained?: Readonly<Record<string, string>>; readonly reason?: string } = {},
): Promise<{ fact: string; outcome: string }> {
  const base = seen.base ?? null;
  const body =
    step === "validate" || step === "sign"
      ? { base, hash: seen.hash, ...(step === "sign" ? { explained: more.explained ?? {} } : {}) }
      : { base, ...(step === "reopen" ? { reason: more.reason ?? "" } : {}) };
  return talk.send("POST", `${at(seen.posyandu, seen.period)}/${step}`, body);
}

// ------------------------------------------------------------------------------------------------------------- dashboard

/** A part of a whole; all of it absent where there is nothing to divide by or it is held back. */
export type BoardShare = Pick<Share, "part" | "whole" | "percent" | "low" | "high" | "coverage">;

export const RATIOS = ["kS", "dS", "dK", "nD", "nDPrime", "nS", "bgmD"] as const;
export const PREVALENCES = ["stunting", "wasting", "underweight", "overweight"] as const;
export const COUNTS = ["s", "k", "d", "n", "t", "o", "b", "bgm", "twiceT"] as const;
export type Ratio = (typeof RATIOS)[number];
export type Prevalence = (typeof PREVALENCES)[number];
export type CountName = (typeof COUNTS)[number];

/** Sums over `reported` posyandu. A number is absent where it is held back as small, `k` also where nobody noted it. */
export type Sums = { readonly reported: number } & Readonly<Partial<Record<CountName, number>>> &
  Readonly<Record<Ratio | Prevalence, BoardShare>>;

export interface Picture {
  readonly scope: string;
  readonly name: string;
  readonly level: string;
  readonly until: Period;
  /** The oldest first. */
  readonly months: readonly { readonly period: Period; readonly expected: number; readonly sums: Sums }[];
  readonly areas: readonly {
    readonly id: string;
    readonly name: string;
    readonly level: string;
    readonly expected: number;
    readonly sums: Sums;
  }[];
  readonly missing: readonly { readonly id: string; readonly name: string; readonly above: string }[];
}

export interface Digits {
  /** Of the last digits 0 to 9. */
  readonly counts: readonly number[];
  /** 0 where each is as frequent; absent for too few to say. */
  readonly score?: number;
  readonly grade?: "EXCELLENT" | "GOOD" | "ACCEPTABLE" | "PROBLEMATIC";
}

/** How well was measured. */
export interface Measuring {
  readonly measured: number;
  readonly doubted: number;
  readonly sdBbu?: number;
  readonly sdTbu?: number;
  readonly sdBbtb?: number;
  /** Weighed before too; of these `repeated` have the same weight and length. */
  readonly compared: number;
  readonly repeated: number;
  readonly weights: Digits;
  readonly lengths: Digits;
}

/** A posyandu in a month. */
export interface QualityCard extends Measuring {
  readonly posyandu: string;
  readonly name: string;
  readonly weighed: number;
}

/** A kader in the half year until a month: what she wrote herself. */
export interface KaderCard {
  readonly posyandu: string;
  readonly posyanduName: string;
  /** Her account. */
  readonly kader: string;
  /** Absent for who sees no names. */
  readonly name?: string;
  readonly weighed: number;
  /** Absent below 20 weighings: they say nothing. */
  readonly figures?: Measuring;
}

/** Children who fell ill with diarrhoea, and how many of them got what helps; absent where it is held back. */
export interface Ill {
  readonly count?: number | undefined;
  readonly oralit?: number | undefined;
  readonly zinc?: number | undefined;
}

/** A month's diarrhoea of an area, by week (its Monday) and part: only where somebody fell ill. */
export interface AreaDiarrhoea {
  readonly scope: string;
  readonly name: string;
  readonly level: string;
  readonly period: Period;
  readonly weeks: readonly { readonly monday: string; readonly ill: Ill }[];
  readonly lines: readonly {
    readonly monday: string;
    readonly id: string;
    readonly name: string;
    readonly above: string;
    readonly ill: Ill;
  }[];
}

export const areaDiarrhoea = (talk: Talk, scope: string, period: Period): Promise<AreaDiarrhoea> =>
  talk.get(`/api/dashboard/diarrhoea?scope=${encodeURIComponent(scope)}&period=${period}`);

export const picture = (talk: Talk, scope: string, until: Period, count: number): Promise<Picture> =>
  talk.get(`/api/dashboard?scope=${encodeURIComponent(scope)}&until=${until}&months=${count}`);

export const quality = (talk: Talk, scope: string, period: Period): Promise<QualityCard[]> =>
  talk.get(`/api/dashboard/quality?scope=${encodeURIComponent(scope)}&period=${period}`);

export const kaderQuality = (talk: Talk, scope: string, period: Period): Promise<KaderCard[]> =>
  talk.get(`/api/dashboard/quality/kader?scope=${encodeURIComponent(scope)}&period=${period}`);
