import { gifts, type Gift, type GiftAct, type GiftFact } from "#phone/reward.js";
import { dayOf, type Day } from "./day.ts";
import type { Body, Draft, Fact, Uuid } from "./fact.ts";
import { isAboutList } from "./lists.ts";
import type { Person } from "./person.ts";

// Who gets a gift and who has one, a function of the set of facts: the approved lists, and what was done with each gift on whichever phone.
// Where a gift stands the rule book says, as at the server.

const ACTS: Readonly<Record<string, GiftAct>> = {
  "gift.reserved": "SIAPKAN",
  "gift.handed": "SERAHKAN",
  "gift.delayed": "TUNDA",
  "gift.cancelled": "BATALKAN",
  "gift.withdrawn": "TARIK_KEMBALI",
};
const MILLISECONDS_OF_DAY = 86_400_000;

/** What the one who takes a gift is to the child. */
export type Receiver = "IBU" | "AYAH" | "KELUARGA" | "WALI" | "LAINNYA";
export const RECEIVERS: readonly Receiver[] = ["IBU", "AYAH", "KELUARGA", "WALI", "LAINNYA"];
/** Why a gift is carried over to a later open day. */
export const DELAYS = ["TIDAK_HADIR_SAAT_PENYERAHAN", "STOK_HABIS", "ALASAN_LAIN"] as const;

/** A child's gift for a half-year, as this phone knows it. */
export interface GiftLine extends Gift {
  readonly person: Person;
  /** Its name is never called: its last weighing was T. */
  readonly quiet: boolean;
  /** What it is, where somebody set it aside. */
  readonly item?: string;
  /** The hand-over that counts, as it was written down. */
  readonly handed?: Fact;
}

/** Who writes now, and when. */
export interface Now {
  readonly account: Uuid;
  readonly today: Day;
}

/** Gifts of approved lists, the newest half-year first. `ofPlace` are the facts of the posyandu itself. */
export function giftLines(ofPlace: readonly Fact[], people: ReadonlyMap<Uuid, Person>): GiftLine[] {
  const lists = approvedLists(ofPlace);
  if (lists.length === 0) return [];
  const quiet = new Set<Uuid>();
  const facts: GiftFact[] = [];
  for (const { list, approval } of lists) {
    for (const { person, quiet: still } of childrenOf(list)) {
      const child = keptAs(people, person);
      if (still) quiet.add(`${child} ${semesterOf(list.body)}`);
      facts.push(...listed(list, approval, child));
    }
  }
  const items = new Map<string, string>();
  const handed = new Map<Uuid, Fact>();
  for (const person of people.values()) {
    for (const fact of person.facts) {
      const act = ACTS[fact.type];
      const child = keptAs(people, person.id);
      if (act === undefined) continue;
      facts.push(done(fact, act, child));
      if (act === "SERAHKAN") handed.set(fact.id, fact);
      const { item } = fact.body;
      if (typeof item === "string") items.set(`${child} ${semesterOf(fact.body)}`, item);
    }
  }
  const programme = (lists[lists.length - 1]?.list.body["programme"] ?? {}) as Body;
  return gifts(programme, facts)
    .flatMap((gift): GiftLine[] => {
      const person = people.get(gift.child);
      const key = `${gift.child} ${gift.semester}`;
      const item = items.get(key);
      const given = gift.handOver && handed.get(gift.handOver.id);
      const known = { ...(item === undefined ? {} : { item }), ...(given ? { handed: given } : {}) };
      return person ? [{ ...gift, person, quiet: quiet.has(key), ...known }] : [];
    })
    .sort((one, other) => other.semester - one.semester);
}

/** What there is to give, as Buku Donasi and the gifts so far call it: the goods of the posyandu, money left out; by name. */
export function goodsOf(ofPlace: readonly Fact[], lines: readonly GiftLine[]): string[] {
  const gone = new Set(ofPlace.filter(({ type }) => type === "donation.withdrawn").map(({ base }) => base));
  const goods = new Set<unknown>(lines.map(({ item }) => item));
  for (const { id, type, body } of ofPlace) {
    if (gone.has(id) || !type.startsWith("donation.")) continue;
    goods.add(type === "donation.received" ? body["item"] : body["bought"]);
  }
  return [...goods].filter((item): item is string => typeof item === "string" && item !== "RUPIAH").sort();
}

/** Whether it waits to be handed over. */
export const isWaiting = ({ state }: Gift): boolean =>
  state === "DISETUJUI" || state === "DISIAPKAN" || state === "DITUNDA";

export function handOver(line: GiftLine, day: Day, item: string, receiver: Receiver, proof: string): Draft {
  return said("gift.handed", line, day, { item, receiver, proof });
}

export function delay(line: GiftLine, day: Day, reason: (typeof DELAYS)[number]): Draft {
  return said("gift.delayed", line, day, { reason });
}

/** Her own hand-over of today, which she may take back: the wrong child was tapped. Later only the bidan does. */
export const isHers = ({ handed }: GiftLine, { account, today }: Now): boolean =>
  handed !== undefined && handed.actor === account && byPhone(handed) && dayOfFact(handed) === today;

/** Takes the hand-over back that counts; what was written stays, and counts no more. */
export function takeBack(line: GiftLine, day: Day): Draft {
  const back = said("gift.withdrawn", line, day, { reason: "DATA_SALAH" });
  return line.handOver ? { ...back, base: line.handOver.id } : back;
}

function said(type: string, { person, semester }: GiftLine, day: Day, more: Body): Draft {
  return { type, subject: person.id, day, by: "kader", body: { semester: periodOf(semester), ...more } };
}

/** What was approved holds until something else of its month is. */
function approvedLists(ofPlace: readonly Fact[]): { readonly list: Fact; readonly approval: Fact }[] {
  const about = ofPlace.filter(isAboutList);
  const newest = new Map<string, Fact>();
  for (const fact of about) {
    const period = String(fact.body["period"]);
    const before = newest.get(period);
    if (fact.type === "reward.approved" && (!before || fact.id > before.id)) newest.set(period, fact);
  }
  return [...newest]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([period, approval]) => {
      const isIt = ({ type, body }: Fact) =>
        type === "reward.proposed" && body["period"] === period && body["hash"] === approval.body["hash"];
      const list = about.find(isIt);
      return list ? [{ list, approval }] : [];
    });
}

function childrenOf({ body }: Fact): { readonly person: Uuid; readonly quiet: boolean }[] {
  const children = (body["children"] ?? []) as { person: Uuid; eligible?: boolean; quiet?: boolean }[];
  return children.filter(({ eligible }) => eligible).map(({ person, quiet }) => ({ person, quiet: quiet === true }));
}

/** As the server reads a list: everybody on it was proposed, validated and approved. */
function listed(list: Fact, approval: Fact, child: Uuid): GiftFact[] {
  const role = String(approval.body["role"] ?? "KEPALA_PUSKESMAS") as GiftFact["by"];
  const one = { child, semester: semesterOf(list.body), day: dayOfFact(list) };
  return [
    { ...one, id: `${list.id}/${child}/1`, act: "USULKAN", by: "BIDAN" },
    { ...one, id: `${list.id}/${child}/2`, act: "VALIDASI_USULAN", by: "BIDAN" },
    { ...one, id: `${list.id}/${child}/3`, act: "SETUJUI", by: role },
  ];
}

function done(fact: Fact, act: GiftAct, child: Uuid): GiftFact {
  const { receiver, proof, reason } = fact.body as Readonly<Record<string, string | undefined>>;
  const by = byPhone(fact) ? "KADER" : "BIDAN";
  const semester = semesterOf(fact.body);
  const order = Date.parse(fact.at) % MILLISECONDS_OF_DAY;
  const one = { id: fact.id, child, semester, act, by, day: dayOfFact(fact), order } as const;
  return { ...one, receiver, proof, reason, withdraws: fact.base, writer: fact.actor };
}

/** A phone is a kader's; a desk writes as the account itself. */
const byPhone = ({ device, actor }: Fact): boolean => device !== actor;

const dayOfFact = (fact: Fact): Day => dayOf(fact.day ?? fact.at.slice(0, 10));

/** "2026-07" as the rule book counts months, and back. */
function semesterOf(body: Body): number {
  const [year, month] = String(body["semester"]).split("-").map(Number);
  return year! * 12 + month! - 1;
}
const periodOf = (semester: number): string =>
  `${String(Math.floor(semester / 12))}-${String((semester % 12) + 1).padStart(2, "0")}`;

/** The first day of a half-year. */
export const firstDayOf = (semester: number): Day => dayOf(`${periodOf(semester)}-01`);

/** The record somebody is kept under, where two were one child. */
function keptAs(people: ReadonlyMap<Uuid, Person>, id: Uuid): Uuid {
  return people.get(id)?.into ?? id;
}
