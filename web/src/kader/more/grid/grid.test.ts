import { describe, expect, it } from "vitest";
import { dayOf } from "../../../core/day.ts";
import { cellsOf, measuresOfCells, tidyCell, unitsOfCell } from "./grid.ts";

const birth = dayOf("2025-01-10");
const day = dayOf("2026-10-06");

describe("a cell", () => {
  it("puts the comma itself, as the keypad does", () => {
    expect(unitsOfCell("78", 1)).toBe(78);
    expect(tidyCell("78", 1, ",")).toBe("7,8");
    expect(tidyCell("785", 2, ",")).toBe("7,85");
  });

  it("believes a comma that was typed", () => {
    expect(unitsOfCell("8,", 1)).toBe(80);
    expect(unitsOfCell("12.5", 1)).toBe(125);
    expect(unitsOfCell("7,85", 1)).toBeNaN();
    expect(unitsOfCell("7,85", 2)).toBe(785);
  });

  it("is empty or no number", () => {
    expect(unitsOfCell(" ", 1)).toBeUndefined();
    expect(unitsOfCell("x", 1)).toBeNaN();
    expect(tidyCell("x", 1, ",")).toBe("x");
  });

  it("shows what was measured that day", () => {
    expect(cellsOf({ day, weight_g: 9800, length_mm: 785 }, 1, ",")).toEqual({ weight: "9,8", length: "78,5" });
    expect(cellsOf(undefined, 1, ",")).toEqual({ weight: "", length: "" });
  });
});

describe("a row", () => {
  it("is whole grams and millimetres, measured as usual at that age", () => {
    const measures = { weight_g: 9800, length_mm: 785, position: "lying" };
    expect(measuresOfCells({ weight: "9,8", length: "78,5" }, 1, birth, day)).toEqual(measures);
    expect(measuresOfCells({ weight: "9,85", length: "" }, 2, birth, day)).toEqual({ weight_g: 9850 });
  });

  it("names the cell that is wrong", () => {
    expect(measuresOfCells({ weight: "x", length: "" }, 1, birth, day)).toBe("weight");
    expect(measuresOfCells({ weight: "", length: "0" }, 1, birth, day)).toBe("length");
  });
});
