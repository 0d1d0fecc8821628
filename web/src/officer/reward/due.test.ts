import { expect, test } from "vitest";
import type { RewardLine } from "../core/reward.ts";
import { remindersOf } from "./due.ts";

const told = (id: string) => ({ code: "due", id, en: id });
const line = (name: string, due: string[], programme: string | undefined = "SOP"): RewardLine => ({
  posyandu: name,
  name,
  desa: "",
  ...(programme ? { programme } : {}),
  handOver: true,
  state: "draft",
  blocks: [],
  due: due.map(told),
});

test("whatIsDueIsSaidOnceWithTheNamesOfThePosyandu", () => {
  const lines = [line("Melati", ["Usulkan daftar", "Rapat"]), line("Mawar", ["Usulkan daftar"]), line("Anggrek", [])];
  expect(remindersOf(lines).map(({ due, names }) => [due.id, names])).toEqual([
    ["Usulkan daftar", ["Melati", "Mawar"]],
    ["Rapat", ["Melati"]],
  ]);
});

test("nothingIsDueWithoutAProgramme", () => {
  expect(remindersOf([line("Melati", ["Usulkan daftar"], "")])).toEqual([]);
});
