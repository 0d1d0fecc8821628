import { expect, test } from "vitest";
import { linesOf, receiptOf, type Stroke } from "./signature.ts";

/** As the server takes a receipt. */
const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9:._-]{0,79}$/;
const wave = (points: number, height: number): Stroke =>
  Array.from({ length: points }, (_, at) => ({ x: at / points, y: 0.5 + height * Math.sin(at / 3) }));

test("a signature is kept in 80 signs, however long it was drawn", () => {
  for (const strokes of [
    [wave(300, 0.4)],
    [wave(80, 0.1), wave(80, 0.3)],
    Array.from({ length: 60 }, () => wave(9, 0.2)),
  ]) {
    expect(receiptOf(strokes)).toMatch(REFERENCE);
  }
});

test("only the points that bend a line are kept", () => {
  const corner = [
    { x: 0, y: 0 },
    { x: 0.5, y: 0 },
    { x: 1, y: 0 },
    { x: 1, y: 1 },
  ];
  expect(receiptOf([corner])).toBe("ttd:AA_A__");
});

test("nothing drawn, or a touch alone, is no signature", () => {
  expect(receiptOf([])).toBeUndefined();
  expect(receiptOf([[{ x: 0.5, y: 0.5 }]])).toBeUndefined();
});

test("a receipt that is a signature is drawn again, another is not", () => {
  expect(linesOf("ttd:AA_A__.BBCC")).toEqual(["0,0 63,0 63,63", "1,1 2,2"]);
  expect([linesOf("foto:1"), linesOf("7"), linesOf(undefined)]).toEqual([[], [], []]);
});
