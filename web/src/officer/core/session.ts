import type { Talk } from "./talk.ts";

export type Role = "BIDAN" | "TPG" | "KEPALA_PUSKESMAS" | "DINAS" | "DESA" | "ADMIN" | "KADER";

/** The permissions that these screens ask for; the server has more. */
export type Permission =
  | "VIEW_PERSONS"
  | "VIEW_AGGREGATES"
  | "DECIDE"
  | "SIGN_MONTHS"
  | "RECEIVE_MONTHS"
  | "REOPEN_MONTHS"
  | "SET_REWARDS"
  | "RUN_REWARDS"
  | "APPROVE_REWARDS"
  | "KEEP_DONATIONS"
  | "RECEIVE_DONATIONS"
  | "COACH"
  | "MANAGE_DEVICES"
  | "MANAGE_ACCOUNTS"
  | "MANAGE_PLACES"
  | "EDIT_PERSONS"
  | "MERGE_PERSONS";

/** Who is signed in. */
export interface Me {
  readonly account: string;
  readonly name: string;
  readonly role: Role;
  /** Ids of the areas; `nation` is all of them. */
  readonly places: readonly string[];
  readonly permissions: readonly string[];
  /** Nothing but a new password is allowed. */
  readonly mustChange: boolean;
  readonly csrf: string;
}

export const may = (me: Me, permission: Permission): boolean => me.permissions.includes(permission);

/** An area: level 1 a province to 5 a posyandu. */
export interface Place {
  readonly id: string;
  readonly level: number;
  readonly parent: string;
  readonly path: string;
  readonly name: string;
  readonly zone: "WIB" | "WITA" | "WIT";
}

export const POSYANDU = 5;
const PUSKESMAS = 3;

/** Everything of the session that the screens are made of. */
export interface Begun {
  readonly me: Me;
  /** The own areas and, down to the puskesmas' desa, what lies below; in the order of their paths. */
  readonly places: readonly Place[];
}

export async function begin(talk: Talk): Promise<Begun> {
  const me = await talk.get<Me>("/api/session");
  talk.csrf = me.csrf;
  if (me.mustChange || !me.permissions.includes("VIEW_PLACES")) return { me, places: [] };
  const own = me.places.includes("nation") ? [] : await talk.get<Place[]>("/api/places");
  const highest = Math.min(POSYANDU, ...own.map((place) => place.level));
  // A district has a thousand posyandu: its officers choose down to a puskesmas here, and go on from the tables.
  const lowest = own.length > 0 && highest >= PUSKESMAS ? POSYANDU : PUSKESMAS;
  const first = me.places.includes("nation") ? 1 : highest;
  const levels = Array.from({ length: lowest - first + 1 }, (_, index) => first + index);
  const lists = await Promise.all(levels.map((level) => talk.get<Place[]>(`/api/places?level=${level}`)));
  return { me, places: sorted(lists.reduce((all, list) => all.concat(list), [])) };
}

function sorted(places: readonly Place[]): Place[] {
  return [...places].sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
}

/** The area at the top of what somebody sees; undefined where there is none yet. */
export function topOf(places: readonly Place[]): Place | undefined {
  return places.reduce<Place | undefined>((top, place) => (top && top.level <= place.level ? top : place), undefined);
}

/** How many steps an area lies below the highest one, for indenting. */
export const depthOf = (place: Place, places: readonly Place[]): number => place.level - (topOf(places)?.level ?? 1);
