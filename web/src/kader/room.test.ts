import { expect, test } from "vitest";
import { BookProblem } from "../core/book.ts";
import { dayOf } from "../core/day.ts";
import type { Draft } from "../core/fact.ts";
import { MemoryBook } from "../core/memoryBook.ts";
import { id } from "../texts/id.ts";
import { sayings } from "../texts/sayings.ts";
import { Room } from "./room.svelte.ts";
import { begunWeighing, update } from "./weigh.ts";

const today = dayOf("2026-11-03");
const place = { id: "p", name: "Melati", zone: "Asia/Jakarta", practice: false } as const;
const born: Draft = {
  type: "person.registered",
  subject: "c",
  day: today,
  body: { kind: "child", name: "Contoh", birthDate: "2026-01-10" },
};
const weighed: Draft = { type: "visit.measured", subject: "c", day: today, body: { weight_g: 7800 } };

function room() {
  const book = new MemoryBook({ place, kader: { account: "a", name: "Siti" }, today });
  return { book, room: new Room(book, id, sayings) };
}

test("two quick taps on Simpan write one fact; a later one is a fact of its own", async () => {
  const { book, room: opened } = room();
  await opened.write([born]);
  expect(await Promise.all([opened.write([weighed]), opened.write([weighed])])).toEqual([true, false]);
  expect(book.people.get("c")!.facts).toHaveLength(1);
  expect(await opened.write([weighed])).toBe(true);
  expect(book.people.get("c")!.facts).toHaveLength(2);
});

test("after a full disk the same button saves once there is room", async () => {
  const { book, room: opened } = room();
  const write = book.write.bind(book);
  book.write = () => Promise.reject(new BookProblem("STORAGE_FULL"));
  expect(await opened.write([born])).toBe(false);
  expect(opened.said).toBe(id.problem.full);
  book.write = write;
  expect(await opened.write([born])).toBe(true);
  expect(opened.said).toBe("");
});

test("what is half corrected of one day never stands at the scale of another", () => {
  const { room: opened } = room();
  const october = update(begunWeighing(today - 400, today - 28, 1), { kind: "key", key: "8" }, () => [])[0];
  opened.keepWeighing("c", today - 28, october);
  expect([opened.weighings["c" + (today - 28)], opened.weighings["c" + today]]).toEqual([october, undefined]);
  opened.keepWeighing("c", today, october);
  opened.keepWeighing("c", today - 28, undefined);
  expect(opened.weighings).toEqual({ ["c" + today]: october });
});
