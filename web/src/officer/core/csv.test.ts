import { expect, test } from "vitest";
import { csv } from "./csv.ts";

test("decimalsAndSeparatorsAreThoseOfTheLanguage", () => {
  const rows = [["D/S", 87.5, undefined, 3]];
  expect(csv(rows, { comma: "," })).toBe("\ufeffD/S;87,5;;3\r\n");
  expect(csv(rows, { comma: "." })).toBe("\ufeffD/S,87.5,,3\r\n");
});

test("nothingBreaksOutOfItsCellOrRunsAsAFormula", () => {
  expect(csv([['a;"b"', "=1+1", "-2", "@x", "baris\nbaru"]], { comma: "," })).toBe(
    '\ufeff"a;""b""";\'=1+1;-2;\'@x;"baris\nbaru"\r\n',
  );
});

test("aNameWithAHyphenBeforeItIsNoFormula", () => {
  expect(csv([["-1+cmd|x", "-Melati", "-", "-2,5"]], { comma: "," })).toBe("\ufeff'-1+cmd|x;'-Melati;-;-2,5\r\n");
});

test("aHeldBackNumberStaysReadable", () => {
  expect(csv([["S", "<5"]], { comma: "," })).toBe("\ufeffS;<5\r\n");
});
