import { expect, test } from "vitest";
import { applied, swept, type Context, type Item } from "./apply.ts";
import { dayOf } from "./day.ts";
import { olderServices, olderVisits, packedVisits, peopleOf } from "./people.ts";
import { NOTHING, type State } from "./record.ts";
import { visits } from "./visits.ts";

const HERE = "melati01";
const P = "01980000-0000-7000-8000-000000000001";
const Q = "01980000-0000-7000-8000-000000000002";
const FEED: Context = { generation: 1, snapshot: false, isUnsent: () => false, survives: () => false };
const SNAPSHOT: Context = { ...FEED, snapshot: true };

const person = (v: string, f: object, more: object = {}): Item => ({
  kind: "person",
  content: { id: P, v, f, ...more },
});

let made = 0;
function fact(type: string, body: object, more: object = {}): Item {
  const id = `01990000-0000-7000-8000-${String(++made).padStart(12, "0")}`;
  const usual = {
    v: 1,
    posyandu: HERE,
    subject: P,
    day: "2026-11-03",
    body,
    device: "d",
    actor: "k",
    at: "t",
    seq: made,
  };
  return { kind: "fact", content: { id, type, ...usual, ...more } };
}

const idOf = (item: Item): string => (item.content as { id: string }).id;

function shown(items: readonly Item[], before: State = NOTHING, context = FEED) {
  const { state } = applied(before, items, context);
  expect(applied(state, items, context).state).toEqual(state);
  return peopleOf(state, HERE).get(P);
}

test("a child registered elsewhere on this posyandu's phones is there, whatever comes first", () => {
  const registered = fact("person.registered", { kind: "child", name: "Melati" });
  const changed = fact("person.changed", { name: "Melati Sari" }, { base: idOf(registered) });
  const weighed = fact("visit.measured", { weight_g: 7000 });
  const wanted = shown([registered, changed, weighed]);
  expect(wanted).toMatchObject({ version: idOf(changed), also: [], fields: { name: "Melati Sari" } });
  expect(wanted!.facts.length).toBe(1);
  expect(shown([weighed, changed, registered])).toEqual(wanted);
});

test("what came after its month was signed is kept and not counted, until it is told anew without that mark", () => {
  const child = person("a", { kind: "child", name: "Melati" });
  const weighed = fact("visit.measured", { weight_g: 7000 });
  const late: Item = { kind: "fact", content: { ...(weighed.content as object), late: true } };
  const inSnapshot = (more: object): Item => {
    const { at: _, seq: __, ...rest } = weighed.content as Record<string, unknown>;
    return { kind: "visit", content: { ...rest, ...more } };
  };
  expect(visits(shown([child, weighed])!)).toHaveLength(1);
  const known = applied(NOTHING, [child, weighed, late], FEED).state;
  expect(visits(peopleOf(known, HERE).get(P)!)).toEqual([]);
  expect(visits(shown([weighed], known)!)).toHaveLength(1);
  expect(visits(shown([inSnapshot({})], known)!)).toHaveLength(1);
  expect(visits(shown([inSnapshot({ late: true })], known)!)).toEqual([]);
});

test("a word that does not count is not there, and comes back with all it says once it counts", () => {
  const child = person("a", { kind: "child", name: "Melati" });
  const weighed = fact("visit.measured", { weight_g: 7000 }, { posyandu: "mawar001" });
  const withdrawn = fact("visit.withdrawn", {}, { base: idOf(weighed) });
  const unheard = (state?: string): Item => ({
    kind: "fact",
    content: { id: idOf(withdrawn), heard: false, ...(state ? { state } : {}) },
  });
  const seen = (...items: readonly Item[]) => visits(shown(items)!).map(({ fact: of }) => of);
  expect(seen(child, weighed, unheard("conflict"))).toEqual([idOf(weighed)]);
  expect(seen(child, weighed, withdrawn)).toEqual([]);
  expect(seen(child, weighed, withdrawn, unheard())).toEqual([idOf(weighed)]);
  expect(seen(child, weighed, withdrawn, unheard(), withdrawn)).toEqual([]);
});

test("a decision that the bidan took back is as if nobody had made it, in any order of arrival", () => {
  const child = person("a", { kind: "child", name: "Melati" });
  const weighed = fact("visit.measured", { weight_g: 7000 });
  const corrected = fact("visit.corrected", { weight_g: 7700 }, { base: idOf(weighed) });
  const again = fact("visit.corrected", { weight_g: 7900 }, { base: idOf(corrected) });
  const reversed = fact("visit.reversed", {}, { base: idOf(corrected) });
  const dropped: Item = { kind: "fact", content: { id: idOf(corrected), heard: false } };
  // As the server tells them: over what counts.
  const onWhatCounts = ({ kind, content }: Item): Item => ({
    kind,
    content: { ...(content as object), base: idOf(weighed) },
  });
  const seen = (...items: readonly Item[]) => visits(shown([child, ...items])!).map(({ weight_g }) => weight_g);
  expect(seen(weighed, corrected)).toEqual([7700]);
  const told = [weighed, corrected, dropped, onWhatCounts(reversed)];
  expect(seen(...told)).toEqual([7000]);
  expect(seen(weighed, onWhatCounts(reversed), dropped)).toEqual([7000]);
  expect(seen(...told, onWhatCounts(again))).toEqual([7900]);
  expect(seen(onWhatCounts(again), dropped, onWhatCounts(reversed), weighed)).toEqual([7900]);
});

test("what is known by the server's word is not told twice by its facts", () => {
  const registered = fact("person.registered", { kind: "child", name: "Melati", nik: "************0001" });
  const changed = fact("person.changed", { nik: null }, { base: idOf(registered) });
  const state = person(idOf(changed), { kind: "child", name: "Melati" });
  expect(shown([state, registered, changed])).toMatchObject({
    version: idOf(changed),
    also: [],
    fields: { name: "Melati" },
  });
  expect(shown([state, registered, changed])!.fields.nik).toBeUndefined();
});

test("the server's word replaces what it knows and keeps what was not answered on top", () => {
  const first = person("a", { kind: "child", name: "Melati" });
  const own = fact("person.changed", { rt: "004" }, { base: "a" });
  const next = person("b", { kind: "child", name: "Melati Sari" });
  const isUnsent = (id: string): boolean => id === idOf(own);
  expect(shown([first, own, next], NOTHING, { ...FEED, isUnsent })!.fields).toMatchObject({
    name: "Melati Sari",
    rt: "004",
  });
  expect(shown([first, own, next])!.fields).toEqual({ kind: "child", name: "Melati Sari" });
});

test("two edits on one version are both heads, and one on both ends it", () => {
  const first = person("a", { kind: "child", name: "Melati" });
  const one = fact("person.changed", { name: "Mawar" }, { base: "a" });
  const two = fact("person.changed", { name: "Menur", mother: { name: "Ibu" } }, { base: "a" });
  expect(shown([first, one, two])).toMatchObject({ version: idOf(two), also: [idOf(one)], fields: { name: "Menur" } });
  const both = fact("person.changed", { name: "Mawar", also: [idOf(one)] }, { base: idOf(two) });
  expect(shown([first, both, one, two])).toMatchObject({
    ...{ version: idOf(both), also: [] },
    fields: { name: "Mawar", mother: { name: "Ibu" } },
  });
});

test("somebody who died, left, moved or came back", () => {
  const first = person("a", { kind: "child" });
  expect(shown([first, fact("person.died", {})])).toMatchObject({ status: "died", statusDay: dayOf("2026-11-03") });
  const died = fact("person.died", {});
  expect(shown([first, died, fact("person.died", { mistaken: true }, { base: idOf(died) })])!.status).toBe("present");
  expect(shown([first, fact("person.left", { reason: "60_bulan" })])!.status).toBe("left");
  const away = fact("person.moved", { outside: "Bogor" });
  expect(shown([first, away])!.status).toBe("moved");
  expect(shown([first, away, fact("person.moved", { to: HERE }, { day: "2026-12-01" })])!.status).toBe("present");
  expect(shown([person("a", {}, { st: "died", sd: "2026-01-02" })])).toMatchObject({
    status: "died",
    statusDay: dayOf("2026-01-02"),
  });
});

test("what was written for somebody merged counts for the survivor", () => {
  const survivor: Item = { kind: "person", content: { id: Q, v: "q", f: { name: "Melati" } } };
  const weighed = fact("visit.measured", { weight_g: 7000 });
  const { state } = applied(NOTHING, [survivor, person("a", { name: "Melati" }), weighed], FEED);
  const merged = applied(state, [fact("person.merged", { into: Q })], FEED);
  const people = peopleOf(merged.state, HERE, merged.touched);
  expect(people.get(P)).toMatchObject({ status: "merged", into: Q });
  expect(people.get(Q)!.facts.length).toBe(1);
});

test("whoever left or was erased is gone", () => {
  const first = person("a", { name: "Melati" });
  const { state } = applied(NOTHING, [first], FEED);
  for (const item of [{ kind: "left", content: { id: P } }, fact("person.erased", { kind: "child" })]) {
    const change = applied(state, [item], FEED);
    expect([...change.gone]).toEqual([P]);
    expect(peopleOf(change.state, HERE).size).toBe(0);
  }
});

test("a day is what several phones say of it, in any order", () => {
  const opened = fact("session.opened", {}, { session: "s", subject: undefined });
  const closed = fact("session.closed", { count: 4 }, { session: "s", subject: undefined });
  const cancelled = fact("session.cancelled", { reason: "banjir" }, { session: "s", subject: undefined });
  const scheduled: Item = {
    kind: "session",
    content: { id: "s", day: "2026-11-03", state: "scheduled", reason: null },
  };
  const key = String(dayOf("2026-11-03"));
  const after = (...items: Item[]) => applied(NOTHING, items, FEED).state.place.sessions[key];
  expect(after(scheduled)).toEqual({ id: "s", day: dayOf("2026-11-03"), state: "scheduled" });
  expect(after(cancelled, scheduled)).toMatchObject({ state: "cancelled", reason: "banjir" });
  expect(after(opened, cancelled)!.state).toBe("open");
  expect(after(closed, opened, cancelled)!.state).toBe("closed");
});

test("a fact that does not count is taken away, and its state is told", () => {
  const weighed = fact("visit.measured", { weight_g: 7000 });
  const { state } = applied(NOTHING, [person("a", {}), weighed], FEED);
  const change = applied(
    state,
    [{ kind: "fact", content: { id: idOf(weighed), state: "quarantined", code: "TMB-X" } }],
    FEED,
  );
  expect(change.states).toEqual([{ id: idOf(weighed), state: "quarantined", code: "TMB-X" }]);
  expect(peopleOf(change.state, HERE).get(P)!.facts).toEqual([]);
});

test("a snapshot leaves in sight what was there, and when it is whole drops what it did not tell", () => {
  const weighed = fact("visit.measured", { weight_g: 7000 });
  const gone = fact("visit.measured", { weight_g: 7100 });
  const own = fact("visit.measured", { weight_g: 7200 });
  const other: Item = { kind: "person", content: { id: Q, v: "q", f: {} } };
  const { state } = applied(NOTHING, [person("a", {}), other, weighed, gone, own], FEED);
  const context: Context = { ...SNAPSHOT, generation: 2, survives: (one) => one.id === idOf(own) };
  const first = applied(state, [person("b", {})], context);
  expect(peopleOf(first.state, HERE).get(P)!.facts.length).toBe(3);
  const visit = { ...(weighed.content as object), at: undefined };
  const whole = swept(applied(first.state, [{ kind: "visit", content: visit }], context).state, context);
  expect(
    peopleOf(whole.state, HERE)
      .get(P)!
      .facts.map((one) => one.id),
  ).toEqual([idOf(weighed), idOf(own)]);
  expect(whole.state.people.get(P)!.told).toBeUndefined();
  expect([...whole.gone]).toEqual([Q]);
});

test("a kind of a newer server is passed over and noted", () => {
  expect(applied(NOTHING, [{ kind: "service", content: {} }], FEED).unknown).toBe(true);
  const later = fact("service.given", { what: "VITAMIN_A_BIRU" });
  expect(shown([person("a", {}), later])!.facts.length).toBe(1);
});

test("a series is unpacked, and packed again", () => {
  const text = "20000,3200,490,340,;31,4100,,,N;1,4100,530,,?,1,3";
  const older = olderVisits(text);
  expect(older).toEqual([
    { day: 20000, weight_g: 3200, length_mm: 490, head_mm: 340 },
    { day: 20031, weight_g: 4100, letter: "N" },
    { day: 20032, weight_g: 4100, length_mm: 530, letter: "?", position: "standing", elsewhere: true },
  ]);
  expect(packedVisits(older)).toBe(text);
  expect(olderVisits("")).toEqual([]);
});

test("services are unpacked with their days, and given where nothing else is said", () => {
  const packed = olderServices("HB0,20123,,1,;BCG,25,DITOLAK,,f1");
  expect(packed).toEqual([
    { what: "HB0", day: 20_123, outcome: "DIBERIKAN", count: 1 },
    { what: "BCG", day: 20_148, outcome: "DITOLAK", fact: "f1" },
  ]);
  expect(olderServices("")).toEqual([]);
});
