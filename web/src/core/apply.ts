import { dayOf } from "./day.ts";
import type { Fact, Uuid } from "./fact.ts";
import { isAboutList } from "./lists.ts";
import type { Session } from "./person.ts";
import { isAboutCase } from "./questions.ts";
import type { PersonRecord, PlaceItem, PlaceRecord, ServerState, State } from "./record.ts";

/** Grows with what this reducer understands: a phone that met something unknown asks for everything anew once it knows more. */
export const FORM = 3;

/** A line of `GET /api/sync/changes`. */
export interface Item {
  readonly kind: string;
  readonly content: unknown;
}

/** What the feed says of a fact: without `state` it counts. */
export interface FactState {
  readonly id: Uuid;
  readonly state?: string;
  readonly code?: string;
  /** False of a word about what others wrote that does not count: its writer did not have the person that day. */
  readonly heard?: boolean;
}

export interface Context {
  /** Of the snapshot that is being told, or was told last. */
  readonly generation: number;
  /** The items are of a snapshot, not of the feed. */
  readonly snapshot: boolean;
  /** Written here and not answered yet: what the server does not know stays on top of what it says. */
  isUnsent(fact: Uuid): boolean;
  /** Written here and perhaps younger than the snapshot: stays until the feed tells it. */
  survives(fact: Fact): boolean;
}

export interface Applied {
  readonly state: State;
  /** Records to be stored again, and those to be deleted. */
  readonly touched: ReadonlySet<Uuid>;
  readonly gone: ReadonlySet<Uuid>;
  readonly place: boolean;
  readonly states: readonly FactState[];
  /** There was a kind of item that this app does not know. */
  readonly unknown: boolean;
}

/** Collects the changes of one batch over a state that stays as it was. */
class Draft {
  readonly people: Map<Uuid, PersonRecord>;
  readonly touched = new Set<Uuid>();
  readonly gone = new Set<Uuid>();
  readonly states: FactState[] = [];
  place: PlaceRecord;
  unknown = false;

  constructor(
    private readonly before: State,
    readonly context: Context,
  ) {
    this.people = new Map(before.people);
    this.place = before.place;
  }

  person(id: Uuid): PersonRecord {
    const generation = this.context.generation;
    const known = this.people.get(id) ?? { id, generation, facts: [] };
    if (!this.context.snapshot || known.generation === generation) return known;
    // The first word of a new snapshot about somebody. What was there stays in sight until the snapshot is whole.
    return { ...known, generation, told: [] };
  }

  /** @param told what a snapshot just told of the person */
  put(record: PersonRecord, told?: Uuid): void {
    if (told !== undefined && this.context.snapshot) record = { ...record, told: [...(record.told ?? []), told] };
    this.people.set(record.id, record);
    this.touched.add(record.id);
    this.gone.delete(record.id);
  }

  remove(id: Uuid): void {
    if (this.people.delete(id)) this.gone.add(id);
    this.touched.delete(id);
  }

  done(): Applied {
    const { people, place, touched, gone, states, unknown } = this;
    return { state: { people, place }, touched, gone, place: place !== this.before.place, states, unknown };
  }
}

/** Under what a snapshot has told of somebody's services. */
const servedOf = (id: Uuid): string => `served ${id}`;

/** A page of what the server tells. Applying it twice changes nothing. */
export function applied(state: State, items: readonly Item[], context: Context): Applied {
  const draft = new Draft(state, context);
  for (const item of items) take(draft, item);
  return draft.done();
}

/** Facts that were just written here. */
export function written(state: State, facts: readonly Fact[], generation: number): Applied {
  const draft = new Draft(state, { generation, snapshot: false, isUnsent: () => true, survives: () => true });
  for (const fact of facts) addFact(draft, fact);
  return draft.done();
}

/** Without facts that the server does not let count. */
export function without(state: State, facts: ReadonlySet<Uuid>): Applied {
  const draft = new Draft(state, { generation: 0, snapshot: false, isUnsent: () => false, survives: () => true });
  for (const record of state.people.values()) {
    const left = record.facts.filter((fact) => !facts.has(fact.id));
    if (left.length < record.facts.length) draft.put({ ...record, facts: left });
  }
  keepCases(draft, (fact) => !facts.has(fact.id));
  return draft.done();
}

/** A snapshot is whole: what it did not tell is not so any more, and whom it did not name is not of this posyandu. */
export function swept(state: State, context: Context): Applied {
  const draft = new Draft(state, { ...context, snapshot: false });
  for (const { id, generation, root, series, served, told = [], facts } of state.people.values()) {
    const isNamed = generation === context.generation;
    const left = facts.filter((fact) => context.survives(fact) || (isNamed && told.includes(fact.id)));
    if (isNamed) {
      const rest = {
        ...(root ? { root } : {}),
        ...(series !== undefined && told.includes(id) ? { series } : {}),
        ...(served !== undefined && told.includes(servedOf(id)) ? { served } : {}),
      };
      draft.put({ id, generation, ...rest, facts: left });
    } else if (left.length > 0) {
      draft.put({ id, generation: context.generation, facts: left });
    } else {
      draft.remove(id);
    }
  }
  return draft.done();
}

function take(draft: Draft, { kind, content }: Item): void {
  switch (kind) {
    case "place":
      if (!draft.context.snapshot || draft.place.generation === draft.context.generation) {
        draft.place = { ...draft.place, item: content as PlaceItem };
      } else {
        // What nobody has asked of the server yet goes on counting.
        const cases = draft.place.cases?.filter((fact) => draft.context.survives(fact)) ?? [];
        draft.place = { generation: draft.context.generation, item: content as PlaceItem, sessions: {}, cases };
      }
      break;
    case "person":
      root(draft, content as ServerState);
      break;
    case "series": {
      const { id, visits } = content as { id: Uuid; visits: string };
      draft.put({ ...draft.person(id), series: visits }, id);
      break;
    }
    case "served": {
      const { id, served } = content as { id: Uuid; served: string };
      draft.put({ ...draft.person(id), served }, servedOf(id));
      break;
    }
    case "session": {
      const { id, day, state, reason } = content as Session & { day: unknown; reason?: string | null };
      addSession(draft, { id, day: dayOf(String(day)), state, ...(reason ? { reason } : {}) });
      break;
    }
    case "visit":
    case "entry":
    case "case":
    case "gift":
      addFact(draft, content as Fact);
      break;
    case "fact":
      told(draft, content as Fact & FactState);
      break;
    case "left":
      draft.remove((content as { id: Uuid }).id);
      break;
    default:
      draft.unknown = true;
  }
}

function root(draft: Draft, state: ServerState): void {
  const record = draft.person(state.id);
  // What the server says of a person holds everything it was told; our own unanswered edits stay on top.
  const facts = record.facts.filter((fact) => !isAbout(fact) || draft.context.isUnsent(fact.id));
  draft.put({ ...record, root: state, facts });
}

function told(draft: Draft, { state, code, heard, ...fact }: Fact & FactState): void {
  draft.states.push({ id: fact.id, ...(state ? { state } : {}), ...(code ? { code } : {}) });
  if (heard === false || state === "quarantined" || (state === "held" && !draft.context.isUnsent(fact.id))) {
    for (const record of [...draft.people.values()]) {
      const left = record.facts.filter((other) => other.id !== fact.id);
      if (left.length < record.facts.length) draft.put({ ...record, facts: left });
    }
    keepCases(draft, ({ id }) => id !== fact.id);
  } else if (state === "held") {
    // Written here and not answered yet: it stays on top.
  } else if (typeof fact.type === "string") {
    addFact(draft, fact);
  }
}

/** Facts that make up what a person is: who, where, whether alive. */
export const isAbout = (fact: Fact): boolean => fact.type.startsWith("person.");

function addFact(draft: Draft, fact: Fact): void {
  if (fact.type.startsWith("session.") && fact.session !== undefined) {
    const word = SESSION_WORDS[fact.type.slice("session.".length)];
    const reason = fact.body?.["reason"];
    if (word) {
      const said = word === "cancelled" && typeof reason === "string" ? { reason } : {};
      addSession(draft, { id: fact.session, day: dayOf(fact.day), state: word, ...said });
    }
  } else if (fact.type === "person.erased" && fact.subject !== undefined) {
    draft.remove(fact.subject);
  } else if (fact.subject !== undefined) {
    addToPerson(draft, draft.person(fact.subject), fact);
  } else if (isAboutCase(fact) || isAboutList(fact)) {
    const { cases = [] } = draft.place;
    draft.place = { ...draft.place, cases: [...cases.filter(({ id }) => id !== fact.id), fact] };
  }
}

function keepCases(draft: Draft, stays: (fact: Fact) => boolean): void {
  const { cases = [] } = draft.place;
  const left = cases.filter(stays);
  if (left.length < cases.length) draft.place = { ...draft.place, cases: left };
}

function addToPerson(draft: Draft, record: PersonRecord, fact: Fact): void {
  const { root } = record;
  const isKnown = root && (fact.type === "person.registered" || fact.id === root.v || !!root.also?.includes(fact.id));
  if (isKnown) return;
  const before = record.facts.find((other) => other.id === fact.id);
  // A visit of a snapshot lacks the hour and the number of its fact.
  const isSame = before && (fact.at === undefined || JSON.stringify(before) === JSON.stringify(fact));
  // A month was signed, or signed anew, since.
  const isNoNews = isSame && !before.late === !fact.late;
  if (isNoNews) {
    if (draft.context.snapshot) draft.put(record, fact.id);
    return;
  }
  const facts = [...record.facts.filter((other) => other !== before), fact];
  facts.sort((one, other) =>
    one.day === other.day ? compare(one.id, other.id) : compare(one.day ?? "", other.day ?? ""),
  );
  draft.put({ ...record, facts }, fact.id);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const SESSION_WORDS: Readonly<Record<string, Session["state"]>> = {
  scheduled: "scheduled",
  opened: "open",
  closed: "closed",
  cancelled: "cancelled",
};
/** What several phones say of a day: the word that stands further right holds, in any order of arrival. */
const RANK: readonly Session["state"][] = ["scheduled", "cancelled", "open", "closed"];

function addSession(draft: Draft, session: Session): void {
  const key = String(session.day);
  const before = draft.place.sessions[key];
  const rises = !before || RANK.indexOf(session.state) > RANK.indexOf(before.state);
  const reason = [before?.reason, session.reason]
    .filter((one) => one !== undefined)
    .sort()
    .pop();
  if (before && !rises && reason === before.reason) return;
  const next = { ...(rises ? session : before), ...(reason === undefined ? {} : { reason }) };
  draft.place = { ...draft.place, sessions: { ...draft.place.sessions, [key]: next } };
}
