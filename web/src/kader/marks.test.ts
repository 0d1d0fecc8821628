import { expect, test } from "vitest";
import type { Draft } from "../core/fact.ts";
import { dayOf } from "../core/day.ts";
import { MemoryBook } from "../core/memoryBook.ts";
import { id } from "../texts/id.ts";
import { sayings } from "../texts/sayings.ts";
import { marks } from "./marks.ts";
import { Room } from "./room.svelte.ts";

const today = dayOf("2026-11-03");
const place = { id: "p", name: "Melati", zone: "Asia/Jakarta", practice: false } as const;
const born = (birthDate: string): Draft => ({
  type: "person.registered",
  subject: "c",
  day: today,
  body: { kind: "child", name: "Contoh", birthDate },
});
const weighed = (weight_g: number): Draft => ({ type: "visit.measured", subject: "c", day: today, body: { weight_g } });

async function marked(weights: readonly number[], present: boolean, birthDate = "2025-03-10") {
  const book = new MemoryBook({ place, kader: { account: "a", name: "Siti" }, today });
  await book.write([born(birthDate), ...weights.map(weighed)]);
  const room = new Room(book, id, sayings);
  return (await marks("id"))(room, room.caseOf(book.people.get("c")!), present);
}

test("two measurements of a day that differ are told in the list, also of whom the day is done with", async () => {
  expect(await marked([7800, 8700], true)).toBe("Dicatat dua kali; bidan memilih");
  expect(await marked([7800, 8700], false)).toBe("Dicatat dua kali; bidan memilih");
});

test("two that say the same are one, and of whom came nothing more is told", async () => {
  expect(await marked([7800, 7800], true)).toBe("");
  expect(await marked([7800], true)).toBe("");
});

test("who has not come has services waiting, or nothing", async () => {
  expect(await marked([], false, "2026-11-03")).toBe("4 layanan");
  expect(await marked([], false)).toBe("");
});
