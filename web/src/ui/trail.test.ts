import { expect, test } from "vitest";
import { begun, gone, here, movedTo, swapped } from "./trail.ts";

test("back leads to the screen before, forward to the one that was left", () => {
  const trail = gone(gone(begun("home"), "list"), "weigh");
  expect(here(trail)).toBe("weigh");
  expect(here(movedTo(trail, 1))).toBe("list");
  expect(here(movedTo(movedTo(trail, 1), 2))).toBe("weigh");
});

test("a screen that gave up its place is not met again", () => {
  const trail = swapped(gone(gone(begun("home"), "list"), "weigh"), "result");
  expect(here(trail)).toBe("result");
  expect(here(movedTo(trail, 1))).toBe("list");
});

test("going on from an earlier screen forgets what lay ahead", () => {
  const trail = gone(movedTo(gone(gone(begun("home"), "list"), "weigh"), 1), "card");
  expect(trail.places).toEqual(["home", "list", "card"]);
});

test("a depth that no longer exists is the nearest one", () => {
  expect(here(movedTo(begun("home"), 3))).toBe("home");
  expect(here(movedTo(gone(begun("home"), "list"), -1))).toBe("home");
});
