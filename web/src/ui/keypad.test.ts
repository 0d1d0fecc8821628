import { expect, test } from "vitest";
import { EMPTY, entryOf, keyOf, press, unitsOf, type Entry, type Form, type Key } from "./keypad.ts";

const TENTHS: Form = { decimals: 1, most: 3 };
const HUNDREDTHS: Form = { decimals: 2, most: 4 };
const WHOLE: Form = { decimals: 0, most: 4 };

const typed = (text: string, form: Form): Entry =>
  [...text].reduce(
    (entry, sign) => press(entry, sign === "," ? "comma" : sign === "<" ? "delete" : (sign as Key), form),
    EMPTY,
  );
const units = (text: string, form: Form) => unitsOf(typed(text, form), form);

test("nothing typed is no number, which is not zero", () => {
  expect(units("", TENTHS)).toBeUndefined();
  expect(units("0", TENTHS)).toBe(0);
});

test("the comma comes by itself", () => {
  expect(units("78", TENTHS)).toBe(78);
  expect(units("125", TENTHS)).toBe(125);
  expect(units("785", HUNDREDTHS)).toBe(785);
  expect(units("3100", WHOLE)).toBe(3100);
});

test("who presses the comma fills the places behind it", () => {
  expect(units("8,", TENTHS)).toBe(80);
  expect(units("8,5", TENTHS)).toBe(85);
  expect(units("8,5", HUNDREDTHS)).toBe(850);
  expect(units("8,05", HUNDREDTHS)).toBe(805);
  expect(units(",5", TENTHS)).toBe(5);
});

test("no more digits than the field holds, no more behind the comma than the scale shows", () => {
  expect(units("1257", TENTHS)).toBe(125);
  expect(units("8,57", TENTHS)).toBe(85);
  expect(units("8,,5", TENTHS)).toBe(85);
  expect(units("31,", WHOLE)).toBe(31);
});

test("a leading zero gives way", () => {
  expect(typed("078", TENTHS).digits).toBe("78");
});

test("delete takes the digit or the comma that came last", () => {
  expect(units("125<", TENTHS)).toBe(12);
  expect(units("8,5<", TENTHS)).toBe(80);
  expect(units("8,5<<", TENTHS)).toBe(8);
  expect(units("8<", TENTHS)).toBeUndefined();
  expect(units("<", TENTHS)).toBeUndefined();
});

test("a stored value can be put right digit by digit", () => {
  expect(unitsOf(press(press(entryOf(78), "delete", TENTHS), "9", TENTHS), TENTHS)).toBe(79);
  expect(unitsOf(press(press(entryOf(121), "9", TENTHS), "8", TENTHS), TENTHS)).toBe(98);
  expect(unitsOf(press(entryOf(121), "comma", TENTHS), TENTHS)).toBe(0);
  expect(unitsOf(entryOf(undefined), TENTHS)).toBeUndefined();
});

test("a hardware keyboard means the same keys", () => {
  expect(keyOf("7")).toBe("7");
  expect(keyOf(".")).toBe("comma");
  expect(keyOf("Backspace")).toBe("delete");
  expect(keyOf("a")).toBeUndefined();
  expect(keyOf("F1")).toBeUndefined();
});
