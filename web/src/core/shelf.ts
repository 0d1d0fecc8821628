import type { Applied } from "./apply.ts";
import type { OptionSpan, Place } from "./book.ts";
import type { Day } from "./day.ts";
import type { Fact, PlaceId, Uuid } from "./fact.ts";
import { peopleOf } from "./people.ts";
import type { Person, Session } from "./person.ts";
import { optionsOf, placeOf } from "./place.ts";
import type { State } from "./record.ts";
import { SearchIndex } from "./search.ts";

/** What is stored, as screens look at it; kept up to date with each change, so that one visit costs one person. */
export class Shelf {
  people: ReadonlyMap<Uuid, Person> = new Map();
  sessions!: ReadonlyMap<Day, Session>;
  place!: Place;
  options!: readonly OptionSpan[];
  cases!: readonly Fact[];
  private index: SearchIndex | undefined;

  constructor(
    private readonly posyandu: PlaceId,
    public state: State,
  ) {
    this.showPeople();
    this.showPlace();
  }

  take(change: Applied): void {
    this.state = change.state;
    if (change.touched.size + change.gone.size > 0) this.showPeople([...change.touched, ...change.gone]);
    if (change.place) this.showPlace();
  }

  find(words: string, most: number): readonly Person[] {
    this.index ??= new SearchIndex(this.people.values());
    return this.index.find(words, most);
  }

  private showPeople(touched?: Iterable<Uuid>): void {
    // A new map, so that whoever compares sees that something changed.
    const people = new Map(this.people);
    const wanted = touched && new Set(touched);
    // Whose survivor somebody was until now has less to show.
    for (const id of touched ?? []) {
      const into = people.get(id)?.into;
      if (into) wanted!.add(into);
    }
    for (const [id, person] of peopleOf(this.state, this.posyandu, wanted)) {
      if (person) people.set(id, person);
      else people.delete(id);
      this.index?.put(id, person);
    }
    this.people = people;
  }

  private showPlace(): void {
    const { item, sessions, cases = [] } = this.state.place;
    this.cases = cases;
    this.place = placeOf(this.posyandu, item);
    this.options = optionsOf(item);
    this.sessions = new Map(Object.values(sessions).map((session) => [session.day, session]));
  }
}
