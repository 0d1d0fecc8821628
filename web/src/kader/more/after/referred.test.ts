import { describe, expect, it } from "vitest";
import { dayOf, isoOf, type Day } from "../../../core/day.ts";
import type { Fact } from "../../../core/fact.ts";
import type { Fields, Person } from "../../../core/person.ts";
import { Case } from "../../../core/rules.ts";
import { sayings } from "../../../texts/sayings.ts";
import cards from "#phone/texts_id_cards.js";
import { placeOf, purposeOf, toFollow, toVisit, urgency } from "./follow.ts";
import { childDays, countsOf } from "./month.ts";
import { formsWith, referredOf, referredPeople, whyText } from "./referred.ts";

const TODAY = dayOf("2026-11-03");
const form = formsWith([]);
const texts = sayings.with(cards);
let made = 0;

function fact(type: string, day: Day, body: Fact["body"], more: Partial<Fact> = {}): Fact {
  const id = `00000000-0000-7000-8000-${`${++made}`.padStart(12, "0")}`;
  return {
    id,
    type,
    v: 1,
    posyandu: "p",
    subject: "s",
    day: isoOf(day),
    body,
    device: "d",
    actor: "a",
    at: "",
    seq: made,
    ...more,
  };
}
const answered = (code: string, answers: Fact["body"], day = TODAY) =>
  fact("visit.answered", day, { form: code, version: 1, answers });
const person = (id: string, fields: Fields, facts: readonly Fact[]): Person => {
  return { id, version: id, also: [], status: "present", fields: { name: id, ...fields }, older: [], facts };
};
const child = (id: string, facts: readonly Fact[]) =>
  person(id, { kind: "child", sex: "female", birthDate: "2025-11-03" }, facts);
const adult = (id: string, facts: readonly Fact[]) =>
  person(id, { kind: "adult", sex: "female", birthDate: "1998-03-10" }, facts);
const pregnancy = fact("pregnancy.registered", TODAY - 100, { lmp: isoOf(TODAY - 150), due: isoOf(TODAY + 130) });
const village = (...people: Person[]) => new Map(people.map((one) => [one.id, one]));
const days = (people: ReadonlyMap<string, Person>) => childDays(people, TODAY, (one) => new Case(one, []));

const pregnant = adult("pregnant", [pregnancy, answered("IBU_HAMIL", { PERDARAHAN: true })]);
const tuberculosis = adult("coughs", [answered("TB_DEWASA", { BATUK_TERUS: true, DEMAM_LEBIH_2_MINGGU: true })]);
const diarrhoea = child("ill", [answered("DIARE", { AKTIVITAS: true })]);

describe("a card that asks for a referral", () => {
  it.each([
    ["of a pregnant woman", pregnant],
    ["of an adult with signs of tuberculosis", tuberculosis],
    ["of a child with diarrhoea", diarrhoea],
  ])("is open until one is written: %s", (_, one) => {
    expect(referredOf(one, form, TODAY)).toMatchObject({ day: TODAY, to: undefined });
  });

  it("is answered by a referral of that day or later, which is open then", () => {
    const written = fact("visit.referred", TODAY, { to: "PUSKESMAS", why: ["PERDARAHAN"], urgent: true });
    const one = referredOf(adult("p", [...pregnant.facts, written]), form, TODAY);
    expect(one).toMatchObject({ to: "PUSKESMAS", urgent: true, why: ["PERDARAHAN"] });
    const ended = fact("visit.referral-answered", TODAY, { step: "SELESAI" }, { base: written.id });
    expect(referredOf(adult("p", [...pregnant.facts, written, ended]), form, TODAY)).toBeUndefined();
  });

  it("of a day after an open referral is to be written as well", () => {
    const written = fact("visit.referred", TODAY - 9, { to: "PUSKESMAS", why: ["PERDARAHAN"], urgent: false });
    const one = referredOf(adult("p", [written, ...pregnant.facts]), form, TODAY);
    expect(one).toMatchObject({ to: undefined, urgent: true, day: TODAY - 9 });
    expect(one!.why).toHaveLength(1);
  });

  it("is done with when the form was filled in once more and finds nothing", () => {
    expect(
      referredOf(
        child("c", [...diarrhoea.facts, answered("DIARE", { DIARE_BERHENTI: true, AKTIVITAS: false }, TODAY + 1)]),
        form,
        TODAY,
      ),
    ).toBeUndefined();
  });
});

describe("a baby that was born small", () => {
  const baby = (birthWeight: number, facts: Fact[] = []) =>
    person("baby", { kind: "child", sex: "female", birthDate: isoOf(TODAY - 5), birthWeight }, facts);
  it("is to be referred from its birth on, below 1500 g at once, until somebody wrote a referral", () => {
    expect(referredOf(baby(2499), form, TODAY)).toMatchObject({ day: TODAY - 5, urgent: false });
    expect(referredOf(baby(1499), form, TODAY)).toMatchObject({ urgent: true });
    expect(referredOf(baby(2500), form, TODAY)).toBeUndefined();
    const written = fact("visit.referred", TODAY, { to: "PUSKESMAS", why: ["BBLR"], urgent: false });
    const ended = fact("visit.referral-answered", TODAY, { step: "SELESAI" }, { base: written.id });
    expect(referredOf(baby(2300, [written]), form, TODAY)).toMatchObject({ to: "PUSKESMAS" });
    expect(referredOf(baby(2300, [written, ended]), form, TODAY)).toBeUndefined();
    expect(whyText(texts, "BBLR")).toBe("Berat lahir rendah");
  });
});

describe("the lists after an open day", () => {
  const people = village(pregnant, tuberculosis, diarrhoea, child("away", []));
  const referred = referredPeople(
    new Map([...people, ["gone", { ...pregnant, id: "gone", status: "died" as const }]]),
    form,
    TODAY,
  );

  it("follow everybody who is referred, once, the urgent first", () => {
    const list = toFollow(days(people), referred);
    expect(list.map((one) => one.person.id).sort()).toEqual(["coughs", "ill", "pregnant"]);
    expect(urgency(list[0]!)).toBe(6);
    expect(list.map(urgency)).toEqual([...list.map(urgency)].sort().reverse());
  });

  it("go to their homes too, besides who did not come", () => {
    const list = toVisit(days(people), referred);
    expect(list.map((one) => one.person.id).sort()).toEqual(["away", "coughs", "ill", "pregnant"]);
    const one = (id: string) => list.find(({ person: { id: other } }) => other === id)!;
    expect([purposeOf(one("pregnant")), purposeOf(one("coughs")), purposeOf(one("away"))]).toEqual([
      "TANDA_BAHAYA",
      "GEJALA_TBC",
      "TIDAK_DATANG",
    ]);
    expect(placeOf(one("pregnant"))).toEqual({ at: "mother", person: "pregnant" });
    expect(placeOf(one("ill"))).toEqual({ at: "services", person: "ill" });
  });

  it("say why in words", () => {
    expect(whyText(texts, referred.get("pregnant")!.why[0]!)).toBe("Perdarahan");
    expect(whyText(texts, "PERLU_DIRUJUK")).toBe("Gejala TBC");
    expect(whyText(texts, "KODE_BARU")).toBe("Kode baru");
  });
});

describe("a weighing in doubt", () => {
  const weighed = (day: Day, weight_g: number) => fact("visit.measured", day, { weight_g });
  const doubted = child("fell", [weighed(TODAY - 30, 8700), weighed(TODAY, 6600)]);

  it("is to be measured again, and neither gained nor not", () => {
    const all = days(village(doubted));
    expect(countsOf(all)).toMatchObject({ weighed: 1, gained: 0, notGained: 0, again: 1 });
    expect(all[0]!.reasons).toEqual([]);
    const [one] = toFollow(all, new Map());
    expect(one!.child!.verdict!.kaderSteps[0]).toBe("UKUR_ULANG_SEKARANG");
  });

  it("of a child that is no more expected is not counted", () => {
    const sixty = person("sixty", { kind: "child", sex: "female", birthDate: "2021-11-03" }, doubted.facts);
    expect(countsOf(days(village(sixty)))).toMatchObject({ expected: 0, present: 0, weighed: 0, again: 0 });
  });

  it("counts once it stands", () => {
    expect(countsOf(days(village(child("t", [weighed(TODAY - 30, 8700), weighed(TODAY, 8700)]))))).toMatchObject({
      notGained: 1,
      again: 0,
    });
  });
});
