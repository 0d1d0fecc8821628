import { expect, test } from "vitest";
import { fold, type Edit } from "./fold.ts";

const edit = (id: string, over: string[], values: Record<string, unknown>): Edit => ({
  id,
  over,
  values: new Map(Object.entries(values)),
});
const result = (...edits: Edit[]) => {
  const { values, heads } = fold(edits);
  return [Object.fromEntries(values), heads];
};

test("an edit replaces what it was made on, field by field", () => {
  expect(result(edit("a", [], { name: "A", rt: "1" }), edit("b", ["a"], { name: "B" }))).toEqual([
    { name: "B", rt: "1" },
    ["b"],
  ]);
});

test("null clears", () => {
  expect(result(edit("a", [], { name: "A", nik: "1" }), edit("b", ["a"], { nik: null }))).toEqual([
    { name: "A" },
    ["b"],
  ]);
});

test("of two that did not know of each other the greater id is proposed, whatever the order", () => {
  const edits = [
    edit("a", [], { name: "A" }),
    edit("c", ["a"], { name: "C", rt: "3" }),
    edit("b", ["a"], { name: "B", rw: "2" }),
  ];
  const wanted = [{ name: "C", rt: "3", rw: "2" }, ["c", "b"]];
  expect(result(...edits)).toEqual(wanted);
  expect(result(...edits.reverse())).toEqual(wanted);
});

test("an edit on both decides", () => {
  const edits = [edit("a", [], { name: "A" }), edit("c", ["a"], { name: "C" }), edit("b", ["a"], { name: "B" })];
  expect(result(...edits, edit("d", ["c", "b"], { name: "B" }))).toEqual([{ name: "B" }, ["d"]]);
});

test("a later id on an older edit does not undo what was built on it", () => {
  const edits = [edit("a", [], { name: "A" }), edit("c", ["a"], { name: "C" }), edit("b", ["c"], { name: "B" })];
  expect(result(...edits)).toEqual([{ name: "B" }, ["b"]]);
});

test("a circle, which no honest phone makes, ends", () => {
  expect(result(edit("a", ["b"], { name: "A" }), edit("b", ["a"], { name: "B" }))).toEqual([{ name: "B" }, ["b", "a"]]);
});
