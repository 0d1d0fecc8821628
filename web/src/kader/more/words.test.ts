import { describe, expect, it } from "vitest";
import rules from "#phone/texts_id.js";
import cards from "#phone/texts_id_cards.js";
import { sayings } from "../../texts/sayings.ts";
import { labelOr } from "./words.ts";

describe("words of a code", () => {
  it("are those of the rule book", () => expect(labelOr(sayings.with(rules), "service", "ORALIT")).toBe("Oralit"));

  it("of a form come with its screen", () => {
    expect(labelOr(sayings.with(cards), "question", "LILA_IBU")).toMatch(/lengan/i);
  });

  it("can be read where this edition has none yet", () => {
    expect(labelOr(sayings, "question", "LILA_IBU")).toBe("Lila ibu");
  });
});
