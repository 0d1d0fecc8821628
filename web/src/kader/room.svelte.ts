import { getContext, setContext, untrack, type Component } from "svelte";
import { BookProblem, type Book } from "../core/book.ts";
import type { Day } from "../core/day.ts";
import type { Draft, Measures, Uuid } from "../core/fact.ts";
import type { Person, Visit } from "../core/person.ts";
import type { Words } from "../texts/id.ts";
import type { MoreSayings, Sayings } from "../texts/sayings.ts";
import { begun, gone, here, movedTo, swapped, type Trail } from "../ui/trail.ts";
import type { Filter } from "./children.ts";
import type { Source } from "./measured.ts";
import type { MorePlace } from "./more/places.ts";
import type { PersonForm } from "./personForm.ts";
import { readPreferences, writePreferences, type Preferences } from "./preferences.ts";
import { choicesOn } from "../core/choices.ts";
import { openQuestions, type Question } from "../core/questions.ts";
import { Case } from "../core/rules.ts";
import type { Weighing } from "./weigh.ts";
import { fetchLater } from "./words.ts";

/** What is written together with a weighing: an answer to a question that asked for it. */
export type Also = (measures: Measures) => Draft;

/** A screen and what it is about. Only held in memory: no name ever stands in an address. */
export type Place =
  | { readonly at: "today" }
  | { readonly at: "children" }
  | { readonly at: "person"; readonly person?: Uuid | undefined; readonly step: 1 | 2 }
  | { readonly at: "weigh"; readonly person: Uuid; readonly day: Day; readonly from?: Source; readonly also?: Also }
  | { readonly at: "result"; readonly person: Uuid; readonly day: Day }
  | { readonly at: "card"; readonly person: Uuid }
  | { readonly at: "day" }
  | MorePlace;

/** What every screen of a kader has in hand. Reading anything of the book through it makes a screen follow its changes. */
export class Room {
  #version = $state(0);
  #trail: Trail<Place> = $state.raw(begun<Place>({ at: "today" }));
  /** The way to where she was when the phone was locked, if anything was half entered there. */
  first: readonly Place[] = [];
  /** What takes the place of the screen that a way back of ours leads to. */
  #then: Place | undefined;
  #writing = false;
  readonly #cases = new WeakMap<Person, Case>();
  /** Filled in but not saved, by child and day: what corrects October is never saved as of today. Kept over every way back. */
  weighings: Readonly<Record<string, Weighing>> = $state.raw({});
  forms: Readonly<Record<string, PersonForm>> = $state.raw({});
  /** What other screens keep while it is filled in, by a key of their own. */
  drafts: Readonly<Record<string, unknown>> = $state.raw({});
  filter: Filter = $state.raw({ show: "notYet", rt: undefined });
  search = $state("");
  preferences: Preferences = $state.raw(readPreferences());
  /** What the list says beside a child, once that part of the rule book has come: names and letters do not wait for it. */
  mark: import("./marks.ts").Mark | undefined = $state.raw();
  /** What waits of gifts, for the first screen; comes when nobody waits for anything else. */
  soon: Component | undefined = $state.raw();
  /** Said once at the foot of the screen, and gone after the next step. */
  said = $state("");

  constructor(
    readonly book: Book,
    readonly words: Words,
    public texts: Sayings,
  ) {}

  /** Words that came later. What is on the screen has its own already. */
  learn(more: MoreSayings): void {
    this.texts = this.texts.with(more);
  }

  /** Without a signal, and not kept on the phone yet, the list goes without marks. */
  async fetchMarks(): Promise<void> {
    this.mark = await import("./marks.ts").then(
      ({ marks }) => marks(this.words.language),
      () => undefined,
    );
  }

  /** A sheet and its words, fetched when it is asked for. Where it has not come to the phone yet, that is said. */
  async sheet<Sheet>(come: Promise<{ readonly default: Sheet }>, missing: () => void): Promise<Sheet | undefined> {
    try {
      const [sheet, words] = await Promise.all([come, fetchLater(this.words.language)]);
      this.learn(words);
      return sheet.default;
    } catch {
      this.said = this.words.problem.screen;
      missing();
      return undefined;
    }
  }

  /** What the place has chosen, as of today. */
  get choices(): ReturnType<typeof choicesOn> {
    return choicesOn(this.book.options, this.today);
  }

  /** Follows the book and the phone's back button; returns how to stop. */
  live(): () => void {
    const stop = this.book.watch(() => this.#version++);
    const popped = (event: PopStateEvent) => {
      const depth = (event.state as { depth?: number } | null)?.depth ?? 0;
      this.#trail = movedTo(this.#trail, depth);
      if (this.#then) this.#trail = swapped(this.#trail, this.#then);
      this.#then = undefined;
      this.said = "";
    };
    history.replaceState({ depth: 0 }, "");
    window.addEventListener("popstate", popped);
    untrack(() => this.first.forEach((place) => this.go(place)));
    this.first = [];
    return () => {
      stop();
      window.removeEventListener("popstate", popped);
    };
  }

  get people(): ReadonlyMap<Uuid, Person> {
    void this.#version;
    return this.book.people;
  }

  get sessions(): Book["sessions"] {
    void this.#version;
    return this.book.sessions;
  }

  get sync(): Book["sync"] {
    void this.#version;
    return this.book.sync;
  }

  get tasks(): Book["tasks"] {
    void this.#version;
    return this.book.tasks;
  }

  /** What the bidan asks and nobody has answered. */
  get questions(): Question[] {
    void this.#version;
    return openQuestions(this.book.people.values(), this.book.cases);
  }

  get today(): Day {
    void this.#version;
    return this.book.today();
  }

  /** What the rules are asked about a person, made once for each edition of the person. */
  caseOf(person: Person): Case {
    const known = this.#cases.get(person);
    if (known) return known;
    const made = new Case(person, this.book.options);
    this.#cases.set(person, made);
    return made;
  }

  readonly visitsOf = (person: Person): readonly Visit[] => this.caseOf(person).visits;

  get place(): Place {
    return here(this.#trail);
  }

  /** The screens that lead here from the first one, and this. */
  get way(): readonly Place[] {
    return this.#trail.places.slice(1, this.#trail.at + 1);
  }

  get deep(): boolean {
    return this.#trail.at > 0;
  }

  go(to: Place): void {
    this.#trail = gone(this.#trail, to);
    this.said = "";
    history.pushState({ depth: this.#trail.at }, "");
    window.scrollTo(0, 0);
  }

  /** This screen has done its work; back leads past it. */
  swap(to: Place): void {
    this.#trail = swapped(this.#trail, to);
    this.said = "";
    window.scrollTo(0, 0);
  }

  back(): void {
    if (this.deep) history.back();
  }

  /** So many screens have done their work together: back leads past all of them. */
  swapAll(screens: number, to: Place): void {
    if (screens <= 1) {
      this.swap(to);
      return;
    }
    // A second tap on the way there leads no further back.
    if (this.#then) return;
    this.#then = to;
    history.go(1 - screens);
  }

  /** Back until that screen, where the trail holds it; else it takes this one's place. */
  backTo(at: Place["at"]): void {
    for (let depth = this.#trail.at - 1; depth >= 0; depth--) {
      if (this.#trail.places[depth]?.at === at) {
        history.go(depth - this.#trail.at);
        return;
      }
    }
    this.swap({ at } as Place);
  }

  /** To the list she came from: the children, a station, or the homes. The next one is another: nothing is searched there. */
  backToList(): void {
    this.search = "";
    for (let depth = this.#trail.at - 1; depth >= 0; depth--) {
      const at = this.#trail.places[depth]?.at;
      if (at === "children" || at === "station" || at === "homes" || at === "follow") {
        history.go(depth - this.#trail.at);
        return;
      }
    }
    this.swap({ at: "children" });
  }

  keepWeighing(person: Uuid, day: Day, weighing: Weighing | undefined): void {
    this.weighings = kept(this.weighings, person + day, weighing);
  }

  keepForm(key: string, form: PersonForm | undefined): void {
    this.forms = kept(this.forms, key, form);
  }

  keepDraft(key: string, draft: unknown): void {
    this.drafts = kept(this.drafts, key, draft);
  }

  prefer(preferences: Preferences): void {
    this.preferences = preferences;
    writePreferences(preferences);
  }

  /** Writes all or none. Where the phone could not keep it, `said` tells why, and nothing is lost from the screen. */
  async write(drafts: readonly Draft[]): Promise<boolean> {
    // The second of two quick taps on the same button: what it would write is being written.
    if (this.#writing) return false;
    this.#writing = true;
    try {
      return await this.#kept(() => this.book.write(drafts));
    } finally {
      this.#writing = false;
    }
  }

  /** Puts a task away; see `Book.dismiss`. */
  dismiss(fact: Uuid): Promise<boolean> {
    return this.#kept(() => this.book.dismiss(fact));
  }

  async #kept(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      this.said = "";
      return true;
    } catch (problem) {
      if (!(problem instanceof BookProblem)) throw problem;
      const { full, broken, locked } = this.words.problem;
      this.said = { STORAGE_FULL: full, STORAGE_BROKEN: broken, LOCKED: locked }[problem.code];
      return false;
    }
  }
}

function kept<Value>(all: Readonly<Record<string, Value>>, key: string, value: Value | undefined) {
  const { [key]: _, ...others } = all;
  return value === undefined ? others : { ...others, [key]: value };
}

const ROOM = Symbol("room");
export const setRoom = (room: Room): Room => setContext(ROOM, room);
export const useRoom = (): Room => getContext<Room>(ROOM);
