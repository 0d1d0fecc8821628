// Stands in until the core's own book is there; deleted then.
import type { Book, Kader, OptionSpan, Place, SyncState, Task } from "../core/book.ts";
import { isoOf, dayOf, type Day } from "../core/day.ts";
import type { Draft, Fact, Uuid } from "../core/fact.ts";
import { duplicates, type Asked, type Duplicate } from "../core/duplicates.ts";
import type { Person, Session } from "../core/person.ts";

let last = 0;
const uuid = () => `01990000-0000-7000-8000-${`${++last}`.padStart(12, "0")}`;

export class StubBook implements Book {
  readonly people = new Map<Uuid, Person>();
  readonly sessions = new Map<Day, Session>();
  readonly options: readonly OptionSpan[] = [];
  readonly tasks: readonly Task[] = [];
  sync: SyncState = { unsent: 0, busy: false };
  readonly #listeners = new Set<() => void>();
  constructor(
    readonly place: Place,
    readonly kader: Kader,
    readonly now: Day,
    people: readonly Person[],
    sessions: readonly Session[],
  ) {
    for (const person of people) this.people.set(person.id, person);
    for (const session of sessions) this.sessions.set(session.day, session);
  }
  today(): Day {
    return this.now;
  }
  async write(drafts: readonly Draft[]): Promise<readonly Fact[]> {
    const facts = drafts.map((draft) => this.#fact(draft));
    for (const fact of facts) this.#apply(fact);
    this.sync = { ...this.sync, unsent: this.sync.unsent + facts.length };
    for (const listener of this.#listeners) listener();
    return facts;
  }
  find(words: string, most = 50): readonly Person[] {
    const wanted = words.toLowerCase();
    return [...this.people.values()]
      .filter((person) =>
        `${person.fields.name ?? ""} ${person.fields.mother?.name ?? ""}`.toLowerCase().includes(wanted),
      )
      .slice(0, most);
  }
  duplicates(asked: Asked): readonly Duplicate[] {
    return duplicates(asked, this.people.values());
  }
  async exchange(): Promise<void> {}
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  #fact(draft: Draft): Fact {
    const session = draft.inSession ? this.sessions.get(draft.day)?.id : undefined;
    const { inSession: _, ...rest } = draft;
    return {
      ...rest,
      v: draft.v ?? 1,
      id: uuid(),
      posyandu: this.place.id,
      day: isoOf(draft.day),
      device: "phone",
      actor: this.kader.account,
      at: new Date().toISOString(),
      seq: last,
      ...(session ? { session } : {}),
    };
  }
  #apply(fact: Fact) {
    const day = dayOf(fact.day);
    const [kind, what] = fact.type.split(".");
    if (kind === "session") {
      const state = { scheduled: "scheduled", opened: "open", closed: "closed", cancelled: "cancelled" }[what ?? ""];
      this.sessions.set(day, { id: this.sessions.get(day)?.id ?? uuid(), day, state: state as Session["state"] });
      return;
    }
    const person = this.people.get(fact.subject ?? "");
    if (fact.type === "person.registered") {
      this.people.set(fact.subject ?? "", {
        id: fact.subject ?? "",
        version: fact.id,
        also: [],
        status: "present",
        fields: fact.body as Person["fields"],
        older: [],
        facts: [],
      });
    } else if (person && fact.type === "person.changed") {
      this.people.set(person.id, { ...person, version: fact.id, fields: { ...person.fields, ...fact.body } });
    } else if (person && (fact.type === "person.moved" || fact.type === "person.died")) {
      this.people.set(person.id, { ...person, status: what as "moved" | "died" });
    } else if (person) {
      this.people.set(person.id, { ...person, facts: [...person.facts, fact] });
    }
  }
}
