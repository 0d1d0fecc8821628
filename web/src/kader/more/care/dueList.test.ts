import { describe, expect, it } from "vitest";
import { forms, type Who } from "../../../core/cards.ts";
import { dayOf } from "../../../core/day.ts";
import { childbedDue, pregnancyDue } from "../../../core/programme.ts";
import { formOf } from "./dueList.ts";

const day = dayOf("2026-11-03");
const adult = { day, birthDay: dayOf("1998-03-10") };
const opened = (what: string, who: Who) => formOf(what, forms(who, []));

describe("what is due and is a form", () => {
  it("opens the form of whoever is asked", () => {
    expect(opened("SKRINING_TB", { day, birthDay: dayOf("2026-01-10") })).toBe("TB_ANAK");
    expect(opened("SKRINING_TB", { ...adult, pregnant: true })).toBe("IBU_HAMIL");
    expect(opened("SKRINING_TB", { ...adult, deliveredDay: day - 10 })).toBe("TB_DEWASA");
  });

  it("is open for everything on a mother's list that a form asks", () => {
    const pregnant = pregnancyDue(day, { lastPeriodDay: day - 100 }, []).map(({ what }) => what);
    expect(pregnant.filter((what) => opened(what, { ...adult, pregnant: true }))).toEqual([
      "UKUR_IBU_HAMIL",
      "SKRINING_TB",
    ]);
    const childbed = childbedDue(day, day - 10, [], []).map(({ what }) => what);
    expect(childbed.filter((what) => opened(what, { ...adult, deliveredDay: day - 10 }))).toEqual([
      "KB_PASCA_PERSALINAN",
    ]);
  });

  it("is simply given where no form of hers asks it", () => {
    expect(opened("ORALIT", { ...adult, pregnant: true })).toBeUndefined();
    expect(opened("VITAMIN_A_MERAH", { day, birthDay: dayOf("2025-01-10") })).toBeUndefined();
  });
});
