import { expect, test } from "vitest";
import { itemOf } from "./item.ts";

test("a gift has a name of the book of donations", () => {
  expect(itemOf(" susu  kotak ")).toBe("SUSU KOTAK");
  expect(itemOf("X".repeat(40))).toHaveLength(40);
  expect([itemOf(""), itemOf("<b>"), itemOf("X".repeat(41))]).toEqual([undefined, undefined, undefined]);
});
