import { isoOf } from "./day.ts";
import type { Draft, Fact, PlaceId, Uuid } from "./fact.ts";
import { nextId, sessionId } from "./ids.ts";

/** How far this phone has counted. */
export interface Counter {
  readonly posyandu: PlaceId;
  readonly seq: number;
  readonly lastId?: Uuid;
}

export interface Author {
  readonly device: Uuid;
  readonly actor: Uuid;
  readonly app: string;
}

/** Facts of drafts: with their ids, numbers and author, in the order of fields of docs/protocol.md. */
export async function factsOf(
  drafts: readonly Draft[],
  counter: Counter,
  author: Author,
  now: number,
): Promise<readonly Fact[]> {
  const at = new Date(now).toISOString();
  const sessions = await Promise.all(
    drafts.map((draft) => {
      const belongs = draft.inSession || draft.type.startsWith("session.");
      return belongs ? sessionId(counter.posyandu, draft.day) : undefined;
    }),
  );
  let lastId = counter.lastId;
  return drafts.map((draft, i) => {
    const { subject, base, place, by, rules, shown } = draft;
    const session = sessions[i];
    lastId = nextId(now, lastId);
    return {
      id: lastId,
      type: draft.type,
      v: draft.v ?? 1,
      posyandu: counter.posyandu,
      ...(subject === undefined ? {} : { subject }),
      ...(session === undefined ? {} : { session }),
      day: isoOf(draft.day),
      ...(place === undefined ? {} : { place }),
      ...(by === undefined ? {} : { by }),
      body: draft.body,
      device: author.device,
      actor: author.actor,
      at,
      seq: counter.seq + i,
      ...(base === undefined ? {} : { base }),
      app: author.app,
      ...(rules === undefined ? {} : { rules }),
      ...(shown === undefined ? {} : { shown }),
    };
  });
}
