import { isoOf, type Day } from "../../../core/day.ts";
import type { Fact } from "../../../core/fact.ts";
import { isWaiting, type GiftLine } from "../../../core/gifts.ts";
import type { Session } from "../../../core/person.ts";
import { nextSession } from "../../children.ts";

/** Lists are made five days before the open day: from then on it is worth a line. */
const DAYS_AHEAD = 5;

/** What the programme's clock has for a kader now; undefined where there is nothing, or no programme that this phone has heard of. */
export interface Soon {
  /** Gifts that wait, those of children who died left out. */
  readonly gifts: number;
  /** They are handed over today. */
  readonly today: boolean;
  /** The next open day, where it is near. */
  readonly day?: Day;
  /** Nobody has noted the meeting before it. */
  readonly meeting: boolean;
}

export function soonOf(
  ofPlace: readonly Fact[],
  lines: readonly GiftLine[],
  sessions: ReadonlyMap<Day, Session>,
  today: Day,
): Soon | undefined {
  if (!ofPlace.some(({ type }) => type.startsWith("reward."))) return undefined;
  const gifts = lines.filter((line) => isWaiting(line) && line.person.status !== "died").length;
  const now = sessions.get(today)?.state;
  if (gifts > 0 && (now === "open" || now === "scheduled")) return { gifts, today: true, meeting: false };
  const next = nextSession(sessions, today)?.day;
  const near = next !== undefined && next - today <= DAYS_AHEAD ? next : undefined;
  if (near === undefined) return gifts > 0 ? { gifts, today: false, meeting: false } : undefined;
  const period = isoOf(near).slice(0, 7);
  const met = ofPlace.some(({ type, body }) => type === "reward.meeting" && body["period"] === period);
  return { gifts, today: false, day: near, meeting: !met };
}
