import { describe, expect, it } from "vitest";
import { absenceOn, answered, breastfeeding, diarrhoeaSince, openReferrals, served } from "./entries.ts";
import { dayOf } from "./day.ts";
import { disputed } from "./disputes.ts";
import type { Body, Fact } from "./fact.ts";
import type { Person } from "./person.ts";

let last = 0;
function fact(type: string, day: string, body: Body, base?: string): Fact {
  const id = `f${`${++last}`.padStart(4, "0")}`;
  const more = base === undefined ? {} : { base };
  return {
    id,
    type,
    v: 1,
    posyandu: "p",
    subject: "c",
    day,
    body,
    device: "d",
    actor: "a",
    at: "",
    seq: last,
    ...more,
  };
}
const child = (...facts: Fact[]): Person => ({
  id: "c",
  version: "v",
  also: [],
  status: "present",
  fields: { kind: "child", birthDate: "2026-01-10" },
  older: [],
  facts,
});
const given = (what: string, day: string, more: Body = {}) =>
  fact("visit.served", day, { service: what, outcome: "DIBERIKAN", ...more });

describe("services", () => {
  it("are of the day on which they were given", () => {
    const [entry] = served(child(given("BCG", "2026-03-01", { on: "2026-01-12", batch: "A1" })));
    expect(entry).toMatchObject({ what: "BCG", day: dayOf("2026-01-12"), batch: "A1" });
  });

  it("are said anew by a correction", () => {
    const first = given("BCG", "2026-03-01");
    const second = fact("visit.served", "2026-03-01", { service: "BCG", outcome: "DITOLAK" }, first.id);
    expect(served(child(first, second)).map(({ outcome }) => outcome)).toEqual(["DITOLAK"]);
  });

  it("put right in two ways are disputed until somebody chooses or takes them back", () => {
    const first = given("BCG", "2026-03-01");
    const refused = fact("visit.served", "2026-03-01", { service: "BCG", outcome: "DITOLAK" }, first.id);
    expect(disputed(child(first, refused))).toEqual([]);
    const later = fact("visit.served", "2026-03-01", { service: "BCG", outcome: "BELUM" }, first.id);
    const both = child(first, refused, later);
    expect(disputed(both).map(({ id }) => id)).toEqual([refused.id, later.id]);
    const choice = fact("visit.chosen", "2026-03-02", {}, refused.id);
    expect(disputed(child(...both.facts, choice))).toEqual([]);
    expect(disputed(child(...both.facts, fact("visit.withdrawn", "2026-03-02", {}, first.id)))).toEqual([]);
  });

  it("put right twice in the same way are no dispute, in whatever order their words stand", () => {
    const first = given("BCG", "2026-03-01");
    const one = fact("visit.served", "2026-03-01", { service: "BCG", outcome: "DITOLAK" }, first.id);
    const other = fact("visit.served", "2026-03-01", { outcome: "DITOLAK", service: "BCG" }, first.id);
    expect(disputed(child(first, one, other))).toEqual([]);
  });

  it("of the packed list stand until a fact overrules them", () => {
    const told = [
      { what: "HB0", day: dayOf("2026-01-10"), outcome: "DIBERIKAN" },
      { what: "BCG", day: dayOf("2026-02-10"), outcome: "DIBERIKAN", fact: "f-bcg" },
      { what: "OPV1", day: dayOf("2026-02-10"), outcome: "DIBERIKAN", fact: "f-opv" },
    ];
    const anew = fact("visit.served", "2026-02-11", { service: "BCG", outcome: "DITOLAK" }, "f-bcg");
    const taken = fact("visit.withdrawn", "2026-02-12", {}, "f-opv");
    const entries = served({ ...child(anew, taken), given: told });
    expect(entries.map(({ what, outcome }) => [what, outcome])).toEqual([
      ["HB0", "DIBERIKAN"],
      ["BCG", "DITOLAK"],
    ]);
  });

  it("never happened where they were withdrawn", () => {
    const first = given("BCG", "2026-03-01");
    expect(served(child(first, fact("visit.withdrawn", "2026-03-01", {}, first.id)))).toEqual([]);
  });

  it("are the greater of two corrections, until somebody chooses", () => {
    const first = given("BCG", "2026-03-01");
    const one = fact("visit.served", "2026-03-02", { service: "BCG", outcome: "BELUM" }, first.id);
    const two = fact("visit.served", "2026-03-02", { service: "BCG", outcome: "DITOLAK" }, first.id);
    expect(served(child(first, one, two))[0]?.outcome).toBe("DITOLAK");
    const choice = fact("visit.chosen", "2026-03-03", {}, one.id);
    expect(served(child(first, one, two, choice))[0]?.outcome).toBe("BELUM");
  });
});

it("an absence is the last one said of a day", () => {
  const first = fact("visit.absent", "2026-03-01", { reason: "SAKIT" });
  const second = fact("visit.absent", "2026-03-01", { reason: "PINDAH" }, first.id);
  expect(absenceOn(child(first, second), dayOf("2026-03-01"))?.reason).toBe("PINDAH");
  expect(absenceOn(child(first), dayOf("2026-03-02"))).toBeUndefined();
});

it("a referral is open until it ended, and an answer is no part of it", () => {
  const referral = fact("visit.referred", "2026-03-01", { to: "PUSKESMAS", why: ["BATUK"], urgent: true });
  const taken = fact("visit.referral-answered", "2026-03-02", { step: "DITERIMA" }, referral.id);
  expect(openReferrals(child(referral, taken))).toMatchObject([{ to: "PUSKESMAS", why: ["BATUK"], urgent: true }]);
  const done = fact("visit.referral-answered", "2026-03-09", { step: "SELESAI" }, referral.id);
  expect(openReferrals(child(referral, taken, done))).toEqual([]);
});

describe("answers", () => {
  const milk = (day: string, answers: Body) =>
    fact("visit.answered", day, { form: "ASI_EKSKLUSIF", version: 1, answers });

  it("tick the month of age, and the month in which other food began", () => {
    const told = child(
      milk("2026-02-10", { HANYA_ASI: true }),
      milk("2026-05-09", { HANYA_ASI: false, MAKAN_LAIN_SEJAK_BULAN: 2 }),
    );
    expect(breastfeeding(told)).toEqual([
      { month: 1, exclusive: true },
      { month: 2, exclusive: false },
      { month: 3, exclusive: false },
    ]);
  });

  it("tick nothing where nobody knows, or after six months", () => {
    expect(breastfeeding(child(milk("2026-02-10", { HANYA_ASI: "TIDAK_TAHU" })))).toEqual([]);
    expect(breastfeeding(child(milk("2026-08-10", { HANYA_ASI: true })))).toEqual([]);
  });

  it("of diarrhoea hold until it has stopped", () => {
    const ill = fact("visit.answered", "2026-03-01", { form: "DIARE", answers: { DIARE_SEJAK: "2026-02-27" } });
    expect(diarrhoeaSince(child(ill))).toBe(dayOf("2026-02-27"));
    const well = fact("visit.answered", "2026-03-09", { form: "DIARE", answers: { DIARE_BERHENTI: true } });
    expect(diarrhoeaSince(child(ill, well))).toBeUndefined();
  });

  it("can be asked of one form", () => {
    const told = child(
      milk("2026-02-10", { HANYA_ASI: true }),
      fact("visit.answered", "2026-02-10", { form: "X", answers: {} }),
    );
    expect(answered(told, "X")).toHaveLength(1);
  });
});
