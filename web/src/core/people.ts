import { isAbout } from "./apply.ts";
import { dayOf, type Day } from "./day.ts";
import type { Fact, PlaceId, Uuid } from "./fact.ts";
import { fold, type Edit } from "./fold.ts";
import type { Fields, Given, OlderVisit, Person } from "./person.ts";
import type { PersonRecord, State } from "./record.ts";

type Node = Readonly<Record<string, unknown>>;
const PARENTS = ["mother", "father"];
/** What a registration says that is no field. */
const ENVELOPE = ["also", "membership"];

/** Everybody, or only those whose records changed, as the screens know them; null for whom there is nobody to show. */
export function peopleOf(state: State, posyandu: PlaceId, touched?: Iterable<Uuid>): Map<Uuid, Person | null> {
  const absorbed = new Map<Uuid, PersonRecord[]>();
  for (const record of state.people.values()) {
    const into = mergedInto(record);
    if (into) absorbed.set(into, [...(absorbed.get(into) ?? []), record]);
  }
  const wanted = new Set(touched ?? state.people.keys());
  for (const id of [...wanted]) {
    const record = state.people.get(id);
    const into = record && mergedInto(record);
    if (into) wanted.add(into);
  }
  const people = new Map<Uuid, Person | null>();
  for (const id of wanted) {
    const record = state.people.get(id);
    people.set(id, record ? personOf(record, posyandu, absorbed.get(id) ?? []) : null);
  }
  return people;
}

function personOf(record: PersonRecord, posyandu: PlaceId, absorbed: readonly PersonRecord[]): Person | null {
  const { root } = record;
  const edits = editsOf(record);
  if (edits.length === 0) return null;
  const { values, heads } = fold(edits);
  const status = statusOf(record, posyandu);
  const facts = record.facts.filter((fact) => !isEdit(fact));
  for (const other of absorbed) facts.push(...other.facts.filter((fact) => !isAbout(fact)));
  if (absorbed.length > 0) facts.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const { series = "", served = "" } = record;
  let older: readonly OlderVisit[] | undefined;
  let given: readonly Given[] | undefined;
  return {
    id: record.id,
    version: heads[0]!,
    also: heads.slice(1),
    ...status,
    ...(root?.home ? { home: root.home } : {}),
    fields: nested(values),
    // Unpacked when somebody looks: a phone opens with thousands of them.
    get older() {
      return (older ??= olderVisits(series));
    },
    get given() {
      return (given ??= olderServices(served));
    },
    facts,
  };
}

const isEdit = (fact: Fact): boolean => fact.type === "person.registered" || fact.type === "person.changed";

function editsOf({ root, facts }: PersonRecord): Edit[] {
  const edits: Edit[] = [];
  if (root) {
    edits.push({ id: root.v, over: [], values: flat(root.f ?? {}) });
    for (const id of root.also ?? []) edits.push({ id, over: [], values: new Map() });
  }
  const registered = facts.find((fact) => fact.type === "person.registered");
  if (!root && !registered) return [];
  for (const fact of facts) {
    if (!isEdit(fact)) continue;
    const also = Array.isArray(fact.body["also"]) ? (fact.body["also"] as Uuid[]) : [];
    const over = [...also, ...(fact.base ? [fact.base] : [])];
    if (registered && fact !== registered) over.push(registered.id);
    edits.push({ id: fact.id, over, values: flat(fact.body) });
  }
  return edits;
}

function flat(body: Node): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(body)) {
    if (PARENTS.includes(name) && typeof value === "object" && value !== null) {
      for (const [field, of] of Object.entries(value)) values.set(`${name}.${field}`, of);
    } else if (!ENVELOPE.includes(name)) {
      values.set(name, value);
    }
  }
  return values;
}

function nested(values: ReadonlyMap<string, unknown>): Fields {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of [...values].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const stop = name.indexOf(".");
    if (stop < 0) {
      fields[name] = value;
    } else {
      const parent = name.slice(0, stop);
      fields[parent] = { ...(fields[parent] as Node | undefined), [name.slice(stop + 1)]: value };
    }
  }
  return fields as Fields;
}

type Standing = Pick<Person, "status"> & { statusDay?: Day; into?: Uuid };

/** What became of somebody: the server's word, then what was written since, in the order of its days. */
function statusOf(record: PersonRecord, posyandu: PlaceId): Standing {
  const { root } = record;
  const day = root?.sd ? dayOf(root.sd) : NaN;
  let standing: Standing = { status: root?.st ?? "present", ...(Number.isNaN(day) ? {} : { statusDay: day }) };
  const life = record.facts.filter(isAbout);
  const corrected = new Set(life.map((fact) => fact.base));
  for (const fact of life) {
    if (corrected.has(fact.id)) continue;
    const next = statusBy(fact, posyandu);
    if (next) standing = next === "present" ? { status: next } : { status: next, statusDay: dayOf(fact.day) };
  }
  const into = mergedInto(record);
  return into ? { ...standing, status: "merged", into } : standing;
}

function statusBy(fact: Fact, posyandu: PlaceId): Person["status"] | null {
  const { to, as, mistaken } = fact.body;
  if (mistaken === true) return "present";
  switch (fact.type) {
    case "person.died":
      return "died";
    case "person.left":
      return "left";
    case "person.moved":
      return to === posyandu ? "present" : "moved";
    case "person.joined":
      return as === "visitor" || to !== posyandu ? null : "present";
    default:
      return null;
  }
}

function mergedInto({ root, facts }: PersonRecord): Uuid | undefined {
  const undone = new Set(facts.filter((fact) => fact.type === "person.unmerged").map((fact) => fact.base));
  let into = undone.size > 0 ? undefined : root?.into;
  for (const fact of facts) {
    const named = fact.body["into"];
    if (fact.type === "person.merged" && !undone.has(fact.id) && typeof named === "string") into = named;
  }
  return into;
}

/** Visits of a packed series, oldest first: what the server sends of the time before its last three months. */
export function olderVisits(series: string): OlderVisit[] {
  if (series === "") return [];
  let day = 0;
  return series.split(";").map((packed) => {
    const [since, weight, length, head, letter, position, place] = packed.split(",");
    day += Number(since);
    const visit: { -readonly [K in keyof OlderVisit]: OlderVisit[K] } = { day };
    if (weight) visit.weight_g = Number(weight);
    if (length) visit.length_mm = Number(length);
    if (head) visit.head_mm = Number(head);
    if (letter) visit.letter = letter;
    if (position) visit.position = position === "1" ? "standing" : "lying";
    if (place && place !== "0") visit.elsewhere = true;
    return visit;
  });
}

/** `service,days since the one before,outcome (empty where given),count,fact`, separated by `;`. */
export function olderServices(packed: string): Given[] {
  if (packed === "") return [];
  let day = 0;
  return packed.split(";").map((one) => {
    const [what = "", since, outcome, count, fact] = one.split(",");
    day += Number(since);
    return {
      what,
      day,
      outcome: outcome || "DIBERIKAN",
      ...(count ? { count: Number(count) } : {}),
      ...(fact ? { fact } : {}),
    };
  });
}

/** The series of these visits, as the server packs them. */
export function packedVisits(older: readonly OlderVisit[]): string {
  let before = 0;
  return older
    .map(({ day, weight_g = "", length_mm = "", head_mm = "", letter = "", position, elsewhere }) => {
      const since = day - before;
      before = day;
      const more = position === undefined && !elsewhere ? [] : [POSITIONS[position ?? ""] ?? "", elsewhere ? "3" : "0"];
      return [since, weight_g, length_mm, head_mm, letter, ...more].join();
    })
    .join(";");
}

const POSITIONS: Readonly<Record<string, string>> = { lying: "0", standing: "1" };
