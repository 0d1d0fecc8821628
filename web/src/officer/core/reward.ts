import type { Period } from "./period.ts";
import type { Talk } from "./talk.ts";

// What the server says of the reward programme (module reward). What is null there is absent here.

/** A message with its code and the words in both languages. */
export interface Told {
  readonly code: string;
  readonly id: string;
  readonly en: string;
}

export type ListState = "draft" | "proposed" | "validated" | "approved" | "returned";

export interface RewardLine {
  readonly posyandu: string;
  readonly name: string;
  readonly desa: string;
  readonly programme?: string;
  readonly days?: {
    readonly openDay: string;
    readonly listDay: string;
    readonly meetingFrom: string;
    readonly meetingUntil: string;
    readonly validationDue: string;
  };
  readonly handOver: boolean;
  readonly state: ListState;
  /** A number is absent where it is held back as small. */
  readonly counts?: {
    readonly proposed: boolean;
    readonly a?: number;
    readonly b?: number;
    readonly eligible?: number;
    readonly near?: number;
  };
  readonly blocks: readonly Told[];
  readonly due: readonly Told[];
}

export interface Met {
  readonly fact: string;
  readonly day: string;
  readonly minutes?: number;
  readonly attended: Readonly<Record<string, number>>;
  readonly words: string;
}

export interface RewardMonth {
  readonly line: RewardLine;
  readonly meetings: readonly Met[];
  readonly figures: readonly { readonly ratio: string; readonly part: number; readonly whole: number }[];
  readonly times: readonly {
    readonly step: string;
    readonly medianSeconds: number;
    readonly minutesOfSop: number;
    readonly times: number;
    readonly within: number;
  }[];
}

/** A month of a child as it was looked at. */
export interface Looked {
  readonly day: string;
  readonly counted: string;
  readonly present: string;
  readonly grams?: number;
  readonly letter?: string;
  readonly gain?: number;
  readonly gained: boolean;
  readonly signed: boolean;
}

export interface RewardChild {
  readonly person: string;
  readonly name?: string;
  readonly eligible: boolean;
  readonly a: "ON" | "OFF" | "NOT_ASKED";
  readonly b: "ON" | "OFF" | "NOT_ASKED";
  readonly near: boolean;
  /** Not gaining: never announced. */
  readonly quiet: boolean;
  readonly excluded?: Told;
  readonly marks: readonly Told[];
  readonly whyA: readonly Told[];
  readonly whyB: readonly Told[];
  readonly months: readonly Looked[];
  readonly gift?: string;
}

export interface Listing {
  readonly posyandu: string;
  readonly period: Period;
  readonly state: ListState;
  readonly base?: string;
  readonly of: "DRAFT" | "PROPOSAL";
  readonly hash: string;
  readonly changed?: boolean;
  readonly programme: string;
  readonly rules: string;
  readonly semester: Period;
  readonly handOver: boolean;
  readonly reason?: string;
  readonly approvers: readonly string[];
  readonly blocks: readonly Told[];
  readonly blocked: boolean;
  readonly children: readonly RewardChild[];
}

export interface Gift {
  readonly person: string;
  readonly name?: string;
  readonly posyandu: string;
  readonly semester: Period;
  readonly state: string;
  readonly steps: readonly {
    readonly fact: string;
    readonly what: string;
    readonly day: string;
    readonly item?: string;
    readonly receiver?: string;
    readonly proof?: string;
    readonly reason?: string;
    readonly counts: boolean;
    readonly takenBack: boolean;
  }[];
  readonly problems: readonly Told[];
}

export interface Announced {
  readonly approved: boolean;
  readonly names: readonly string[];
  readonly others?: number;
}

export interface BookEntry {
  readonly fact: string;
  readonly what: string;
  readonly place: string;
  readonly placeName: string;
  readonly day: string;
  readonly donor?: string;
  readonly donorKind?: string;
  readonly item?: string;
  readonly quantity?: number;
  readonly unit?: string;
  readonly rupiah?: number;
  readonly purpose?: string;
  readonly move?: string;
  readonly to?: string;
  readonly bought?: string;
  readonly boughtQuantity?: number;
  readonly boughtUnit?: string;
  readonly note?: string;
  /** Written by whoever is signed in; absent where the server does not say. */
  readonly own?: boolean;
  readonly takenBack: boolean;
}

export interface DonationBook {
  readonly place: string;
  readonly until: string;
  readonly lines: readonly {
    readonly place: string;
    readonly placeName: string;
    readonly item: string;
    readonly unit?: string;
    readonly received: number;
    readonly given: number;
    readonly damaged: number;
    readonly spent: number;
    readonly setAside: number;
    readonly free: number;
    readonly reconciles: boolean;
  }[];
  readonly entries: readonly BookEntry[];
  readonly ways: readonly {
    readonly donation?: string;
    /** Absent while no donation is in the book that it could have come from. */
    readonly receipt?: string;
    readonly use: string;
    readonly item: string;
    readonly to: string;
    readonly quantity: number;
    readonly day?: string;
    readonly semester?: Period;
  }[];
  readonly closings: readonly {
    readonly fact: string;
    readonly place: string;
    readonly until: string;
    readonly holds: boolean;
  }[];
  readonly problems: readonly Told[];
}

export interface Part {
  readonly part: number;
  readonly whole: number;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
}

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface EffectOf {
  readonly place: string;
  readonly posts: readonly {
    readonly posyandu: string;
    readonly name: string;
    readonly programme: boolean;
    readonly since: Period;
    readonly before: Readonly<Record<string, Part | undefined>>;
    readonly after: Readonly<Record<string, Part | undefined>>;
    readonly difference: Readonly<Record<string, Interval | undefined>>;
    readonly questions: readonly Told[];
  }[];
  readonly compared: Readonly<
    Record<string, { readonly posts: number; readonly others: number; readonly difference?: Interval } | undefined>
  >;
}

export type SettingValue = string | number | boolean;
export type Settings = Readonly<Record<string, SettingValue>>;

export interface RewardProgramme {
  readonly place: string;
  readonly placeName: string;
  readonly base?: string;
  readonly current?: Settings;
  readonly versions: readonly {
    readonly fact: string;
    readonly from: string;
    readonly settings?: Settings;
    readonly posts: readonly string[];
    readonly gaps: readonly Told[];
  }[];
  readonly template: Settings;
  readonly points: readonly {
    readonly number: number;
    readonly settings: readonly {
      readonly name: string;
      readonly choices: readonly SettingValue[];
      readonly usual?: number;
      readonly least?: number;
      readonly most?: number;
    }[];
  }[];
  readonly holidays: readonly { readonly day: string; readonly name: string }[];
}

const of = encodeURIComponent;
const month = (posyandu: string, period: Period): string => `/api/rewards/${of(posyandu)}/${period}`;

export const rewardLines = (talk: Talk, period: Period): Promise<RewardLine[]> =>
  talk.get(`/api/rewards?period=${period}`);
export const rewardMonth = (talk: Talk, posyandu: string, period: Period): Promise<RewardMonth> =>
  talk.get(month(posyandu, period));
export const listing = (talk: Talk, posyandu: string, period: Period): Promise<Listing> =>
  talk.get(`${month(posyandu, period)}/lists`);
export const announced = (talk: Talk, posyandu: string, period: Period, channel: string): Promise<Announced> =>
  talk.get(`${month(posyandu, period)}/announcement?channel=${channel}`);
export const gifts = async (talk: Talk, posyandu: string): Promise<readonly Gift[]> =>
  (await talk.get<{ gifts: Gift[] }>(`/api/rewards/${of(posyandu)}/gifts`)).gifts;
export const step = (talk: Talk, lists: Listing, name: string, reason?: string): Promise<unknown> =>
  talk.send("POST", `${month(lists.posyandu, lists.period)}/${name}`, { base: lists.base, hash: lists.hash, reason });
export const meet = (talk: Talk, posyandu: string, period: Period, meeting: Omit<Met, "fact">): Promise<unknown> =>
  talk.send("POST", `${month(posyandu, period)}/meetings`, meeting);
export const excuse = (talk: Talk, posyandu: string, person: string, excused: boolean): Promise<unknown> =>
  talk.send("POST", `/api/rewards/${of(posyandu)}/excuses`, { person, excused });
export const give = (talk: Talk, posyandu: string, what: string, act: Record<string, unknown>): Promise<unknown> =>
  talk.send(
    "POST",
    `/api/rewards/${of(posyandu)}/gifts/${what === "cancelled" || what === "withdrawn" ? "corrections/" : ""}${what}`,
    act,
  );
/** The family's word on one purpose, of today: the newest holds. */
export const consent = (talk: Talk, person: string, purpose: string, given: boolean): Promise<unknown> =>
  talk.send("POST", `/api/people/${person}/consent${given ? "" : "/withdraw"}`, { body: { purposes: [purpose] } });
export const donationBook = (talk: Talk, place: string): Promise<DonationBook> =>
  talk.get(`/api/rewards/book?place=${of(place)}`);
export const write = (
  talk: Talk,
  place: string,
  what: "donations" | "moves",
  body: Record<string, unknown>,
): Promise<unknown> => talk.send("POST", `/api/rewards/book/${what}`, { place, body });
export const takeBack = (talk: Talk, place: string, fact: string, reason: string): Promise<unknown> =>
  talk.send("POST", "/api/rewards/book/corrections", { place, fact, reason });
export const closeBook = (talk: Talk, place: string, until: string): Promise<unknown> =>
  talk.send("POST", "/api/rewards/book/closings", { place, until });
export const effectOf = (talk: Talk, place: string): Promise<EffectOf> =>
  talk.get(`/api/rewards/effect?place=${of(place)}`);
export const programmeOf = (talk: Talk, place: string): Promise<RewardProgramme> =>
  talk.get(`/api/rewards/programme?place=${of(place)}`);
export const setProgramme = (
  talk: Talk,
  set: {
    readonly place: string;
    readonly base: string | undefined;
    readonly from: string;
    readonly programme: Settings | null;
    readonly posts: readonly string[];
  },
): Promise<unknown> => talk.send("POST", "/api/rewards/programme", set);
export const setHoliday = (talk: Talk, place: string, day: string, name: string, rest: boolean): Promise<unknown> =>
  talk.send("POST", "/api/rewards/holidays", { place, day, name, rest });
