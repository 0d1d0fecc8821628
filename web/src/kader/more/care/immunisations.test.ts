import { describe, expect, it } from "vitest";
import { dayOf, isoOf, type Day } from "../../../core/day.ts";
import type { ServedEntry } from "../../../core/entries.ts";
import type { Person } from "../../../core/person.ts";
import { codes, schedule } from "../../../core/programme.ts";
import { dueOf } from "../../../core/ruleBook.ts";
import { Case } from "../../../core/rules.ts";
import { doseRows } from "./immunisations.ts";

const TODAY = dayOf("2026-11-03");

/** State by dose of a child born on a day. */
function states(birth: Day, given: Readonly<Record<string, Day>> = {}, province = 32): Record<string, string> {
  const fields = { kind: "child", birthDate: isoOf(birth) } as const;
  const person: Person = { id: "c", version: "v", also: [], status: "present", fields, older: [], facts: [] };
  const served = Object.entries(given).map(([what, day]): ServedEntry => ({ what, day, outcome: "DIBERIKAN" }));
  const rows = doseRows({
    schedule: schedule(province, TODAY, []),
    doses: codes().doses,
    served,
    due: dueOf(new Case(person, []), TODAY, { served: served as never, province: `${province}` }),
    birth,
    today: TODAY,
  });
  return Object.fromEntries(rows.map(({ dose, state, before }) => [dose, before ? `${state} ${before}` : state]));
}

describe("the doses of a child", () => {
  it("of a newborn are those of birth", () => {
    expect(states(TODAY)).toMatchObject({ HB0: "now", BCG: "now", OPV1: "now", DPT1: "later" });
  });

  it("with nothing written ask for the first and let the others wait for it", () => {
    const all = states(dayOf("2026-06-20"));
    expect(all).toMatchObject({ BCG: "unknown", OPV1: "unknown", DPT1: "unknown", IPV1: "now", HB0: "unknown" });
    expect(all).toMatchObject({ DPT2: "after DPT1", DPT3: "after DPT2", OPV4: "after OPV3", PCV2: "after PCV1" });
    expect(all).toMatchObject({ MR1: "later", DPT4: "later" });
  });

  it("call the first late where others are known", () => {
    expect(states(dayOf("2026-06-20"), { BCG: dayOf("2026-07-01") })).toMatchObject({
      BCG: "given",
      DPT1: "late",
      DPT2: "after DPT1",
      DPT3: "after DPT2",
    });
  });

  it("wait for the interval after the dose before", () => {
    const birth = dayOf("2026-06-20");
    expect(states(birth, { DPT1: TODAY - 10 })).toMatchObject({ DPT1: "given", DPT2: "after DPT1" });
    expect(states(birth, { DPT1: dayOf("2026-10-03") })).toMatchObject({ DPT2: "late" });
  });

  it("ask for the record of an earlier one where a later was given", () => {
    expect(states(dayOf("2026-06-20"), { DPT2: TODAY - 10 })).toMatchObject({ DPT1: "unknown", DPT3: "after DPT2" });
  });

  it("do not ask for the hexavalent one beside what it stands for", () => {
    const all = states(dayOf("2026-06-20"), { DPT1: dayOf("2026-08-20") }, 51);
    expect(all).toMatchObject({ DPT1: "given", HEXA2: "late", HEXA3: "after HEXA2" });
    expect(all["HEXA1"]).toBeUndefined();
  });
});
