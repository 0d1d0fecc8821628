import { expect, it } from "vitest";
import { codes } from "./programme.ts";
import { isDose } from "./doses.ts";

it("knows every dose of the rule book, and nothing else", () => {
  expect(codes().doses.filter((dose) => !isDose(dose))).toEqual([]);
  expect(codes().services.filter(isDose)).toEqual([]);
});
