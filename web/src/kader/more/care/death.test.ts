import { describe, expect, it } from "vitest";
import { dayOf } from "../../../core/day.ts";
import { MemoryBook } from "../../../core/memoryBook.ts";
import type { Person } from "../../../core/person.ts";
import { childRows } from "../../children.ts";
import { diedDrafts } from "./death.ts";

const today = dayOf("2026-11-03");
const child: Person = {
  id: "c",
  version: "v",
  also: [],
  status: "present",
  fields: { kind: "child", name: "Contoh", birthDate: "2026-01-10" },
  older: [],
  facts: [],
};
const told = (day: string, person = child) => diedDrafts("KEMATIAN_BAYI", { TANGGAL_MENINGGAL: day }, person, today);

describe("a form that tells of a death", () => {
  it("takes the child off the lists, once", async () => {
    const drafts = told("2026-11-01")!;
    expect(drafts).toEqual([{ type: "person.died", subject: "c", day: dayOf("2026-11-01"), body: {} }]);
    const place = { id: "p", name: "Melati", zone: "Asia/Jakarta", practice: false } as const;
    const book = new MemoryBook({ place, kader: { account: "a", name: "Siti" }, today, people: [child] });
    const listed = () => childRows(book.people, today, () => []).length;
    expect(listed()).toBe(1);
    await book.write(drafts);
    expect(listed()).toBe(0);
    expect(told("2026-11-01", book.people.get("c"))).toEqual([]);
  });

  it("needs a day from birth to today", () => {
    expect(told("2026-01-09")).toBeUndefined();
    expect(told("2026-01-10")).toHaveLength(1);
    expect(told("2026-11-03")).toHaveLength(1);
    expect(told("2026-11-04")).toBeUndefined();
    expect(diedDrafts("KEMATIAN_BAYI", {}, child, today)).toBeUndefined();
  });

  it("is one of two: any other form says nothing of it", () => {
    expect(diedDrafts("KEMATIAN_IBU", { TANGGAL_MENINGGAL: "2026-11-03" }, child, today)).toHaveLength(1);
    expect(diedDrafts("DIARE", { TANGGAL_MENINGGAL: "2026-11-03" }, child, today)).toEqual([]);
  });
});
