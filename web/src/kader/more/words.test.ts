import { describe, expect, it } from "vitest";
import { sayings } from "../../texts/sayings.ts";
import { labelOr } from "./words.ts";

describe("words of a code", () => {
  it("are those of the rule book", () => expect(labelOr(sayings, "service", "ORALIT")).toBe("Oralit"));

  it("can be read where this edition has none yet", () => {
    expect(labelOr(sayings, "question", "LILA_IBU")).toMatch(/^Li[lL]a/i);
  });
});
