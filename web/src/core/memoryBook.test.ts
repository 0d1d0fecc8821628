import { expect, test } from "vitest";
import { registration, weighing, TODAY } from "../../test/device.ts";
import { duplicates } from "./duplicates.ts";
import { MemoryBook } from "./memoryBook.ts";
import { visits } from "./visits.ts";

const BEGIN = {
  place: { id: "latihan0", name: "Posyandu Latihan", zone: "Asia/Jakarta", practice: true },
  kader: { account: "k", name: "Siti" },
  today: TODAY,
} as const;

test("a book in memory does what the real one does", async () => {
  const known = {
    ...{ id: "p", version: "v", also: [], status: "present" as const, facts: [] },
    fields: { kind: "child" as const, name: "Anggrek Contoh" },
    older: [{ day: TODAY - 31, weight_g: 7000, position: "lying" as const }],
  };
  const book = new MemoryBook({ ...BEGIN, people: [known] });
  expect(book.people.get("p")).toEqual({ ...known, given: [] });
  let heard = 0;
  const stop = book.watch(() => heard++);
  const child = registration("Melati Contoh");
  const written = book.write([child, weighing(child.subject, 7800)]);
  const more = book.write([weighing("p", 7400), { type: "session.opened", day: TODAY, body: {} }]);
  expect((await written).concat(await more).map((fact) => fact.seq)).toEqual([1, 2, 3, 4]);
  expect(heard).toBe(2);
  stop();
  expect(visits(book.people.get("p")!).map((visit) => visit.weight_g)).toEqual([7000, 7400]);
  expect(book.find("melati").map((person) => person.id)).toEqual([child.subject]);
  expect(book.sessions.get(TODAY)!.state).toBe("open");
  expect(duplicates({ name: "Melati Contoh", birthDate: "2025-12-01" }, book.people.values()).length).toBe(1);
  await book.write([{ type: "person.changed", subject: "p", day: TODAY, body: { name: "Anggrek Baru" }, base: "v" }]);
  expect(book.people.get("p")!.fields.name).toBe("Anggrek Baru");
  expect(heard).toBe(2);
});
