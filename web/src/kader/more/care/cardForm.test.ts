import { describe, expect, it } from "vitest";
import { formFor } from "../../../core/cards.ts";
import type { FieldFace, FormFace, Size } from "../../../core/cards.ts";
import {
  abilitiesLeft,
  askedOnly,
  isNone,
  isTooFine,
  noneOf,
  numberTrouble,
  partsOf,
  restCan,
  sectionsNow,
  ticked,
  typedOf,
  unusualNumbers,
} from "./cardForm.ts";
import { id } from "../../../texts/id.ts";

const CM: Size = { unit: "SENTIMETER", parts: 10, decimals: 1, least: 150, most: 450 };
const list = { code: "TANDA_BAHAYA", list: true };
const field = (code: string, more: Partial<FieldFace> = {}): FieldFace => {
  return { family: "question", code, section: list, kind: "YES_NO", choices: [], asked: () => true, ...more };
};
const form: FormFace = {
  code: "X",
  version: 1,
  fields: [field("A"), field("B"), field("C", { section: { code: "M", list: false }, asked: ({ A }) => A === true })],
  read: () => ({ findings: [], refer: "TIDAK", open: [], served: [], ruleSet: "" }),
};

describe("a form", () => {
  it("asks under its headings what the answers ask for", () => {
    expect(sectionsNow(form, {}).map(({ code }) => code)).toEqual(["TANDA_BAHAYA"]);
    expect(sectionsNow(form, { A: true }).map(({ code }) => code)).toEqual(["TANDA_BAHAYA", "M"]);
  });

  it("does not keep what is no longer asked", () => {
    expect(askedOnly(form, { A: false, C: true })).toEqual({ A: false });
  });
});

describe("a list to tick", () => {
  const section = sectionsNow(form, {})[0]!;

  it("is answered with no by who says none of these", () => {
    expect(noneOf({}, section)).toEqual({ A: false, B: false });
    expect(isNone({ A: false, B: false }, section)).toBe(true);
    expect(isNone({ A: false }, section)).toBe(false);
  });

  it("is gone through with the first tick, and not begun once the last one goes", () => {
    expect(ticked({}, section, "A", true)).toEqual({ A: true, B: false });
    expect(ticked({ A: true, B: false }, section, "A", false)).toEqual({});
  });
});

describe("the development checklist", () => {
  // Born on 10 March 2025: 9 completed months.
  const who = { day: 20432, birthDay: 20157, groups: ["BAYI" as const] };
  const development = formFor(who, "PERKEMBANGAN", [])!;

  it("asks the items of the age, and says of the others that they are reached", () => {
    const section = sectionsNow(development, {})[0]!;
    expect(section.fields.length).toBe(12);
    expect(section.fields[0]).toMatchObject({ family: "milestone", code: "BANGUN_BERDIRI" });
    const answers = restCan({ MENIRU_BUNYI: false }, section);
    expect(answers.MENIRU_BUNYI).toBe(false);
    expect(answers.BANGUN_BERDIRI).toBe(true);
    expect(abilitiesLeft({ MENIRU_BUNYI: false }, section)).toBe(true);
    expect(abilitiesLeft(answers, section)).toBe(false);
    expect(development.read(answers)).toMatchObject({ refer: "DIRUJUK", open: [] });
  });

  it("has no result while only half of it was asked", () => {
    const { refer, served, findings } = development.read({ BANGUN_BERDIRI: true });
    expect({ refer, served }).toEqual({ refer: "TIDAK", served: [] });
    expect(findings.map(({ what }) => what.message.code)).toEqual(["CEKLIS_BELUM_SELESAI"]);
  });

  it("leaves other questions alone", () => {
    const section = sectionsNow(form, {})[0]!;
    expect(abilitiesLeft({}, section)).toBe(false);
    expect(restCan({}, section)).toEqual({});
  });
});

describe("a number", () => {
  it("is kept in the parts of its unit", () => {
    expect(partsOf("23,4", CM)).toBe(234);
    expect(partsOf("23.4", CM)).toBe(234);
    expect(partsOf("", CM)).toBeUndefined();
    expect(partsOf("a", CM)).toBeNaN();
    expect(typedOf(234, CM, id)).toBe("23,4");
  });

  it("is doubted outside the usual and refused beyond ten times it", () => {
    expect(numberTrouble(149, CM)).toBe("unusual");
    expect(numberTrouble(150, CM)).toBe("none");
    expect(numberTrouble(450, CM)).toBe("none");
    expect(numberTrouble(451, CM)).toBe("unusual");
    expect(numberTrouble(4500, CM)).toBe("unusual");
    expect(numberTrouble(4501, CM)).toBe("impossible");
  });
});

describe("numbers of a mother", () => {
  const form = formFor({ day: 20_760, birthDay: 10_295, pregnant: true }, "IBU_HAMIL", [])!;
  const codes = (answers: Record<string, number>) => unusualNumbers(form, answers).map(({ code }) => code);
  const size = (code: string) => form.fields.find((field) => field.code === code)!.size!;

  it("of 22 kg and an arm of 180 cm are not kept without a question", () => {
    expect(codes({ BERAT_IBU: 22_000, LILA_IBU: 234 })).toEqual(["BERAT_IBU"]);
    expect(codes({ BERAT_IBU: 29_999 })).toEqual(["BERAT_IBU"]);
    expect(codes({ BERAT_IBU: 30_000, LILA_IBU: 150 })).toEqual([]);
    expect(codes({ LILA_IBU: 1800 })).toEqual(["LILA_IBU"]);
  });

  it("have as many digits behind the comma as what they are measured with", () => {
    expect(["52", "52,3", "52.3", "52,34"].map((typed) => isTooFine(typed, size("BERAT_IBU")))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});
