import { afterEach, describe, expect, it, vi } from "vitest";
import { formFor, type FormFace } from "../../../core/cards.ts";
import { dayOf } from "../../../core/day.ts";
import { answered, served, type Answers } from "../../../core/entries.ts";
import { MemoryBook } from "../../../core/memoryBook.ts";
import type { Person, Session } from "../../../core/person.ts";
import { childbedDue, pregnancyDue } from "../../../core/programme.ts";
import { dueOf } from "../../../core/ruleBook.ts";
import { Case } from "../../../core/rules.ts";
import { countedSince, notGivenOn, servedForRules } from "../mothers/served.ts";
import { answeredDraft, settledDrafts, type Now } from "./answered.ts";
import { formOf } from "./dueList.ts";
import { broughtBack, takenBack, writtenTogether } from "./takenBack.ts";

const today = dayOf("2026-11-03");
const open: Session = { id: "s", day: today, state: "open" };
const now: Now = { today, sessions: new Map([[today, open]]) };
const person = (fields: Person["fields"]): Person => ({
  id: "p",
  version: "v",
  also: [],
  status: "present",
  fields,
  older: [],
  facts: [],
});
const child = person({ kind: "child", name: "Contoh", sex: "female", birthDate: "2025-11-03" });
const mother = person({ kind: "adult", name: "Dewi Contoh", sex: "female", birthDate: "1998-03-10" });
const place = { id: "p", name: "Melati", zone: "Asia/Jakarta", practice: false } as const;

/** The person after a form was filled in, on the phone that wrote it. */
async function after(one: Person, form: FormFace, answers: Answers): Promise<Person> {
  const book = new MemoryBook({ place, kader: { account: "a", name: "Siti" }, today, people: [one], sessions: [open] });
  await book.write([
    answeredDraft(now, one.id, form, answers),
    ...settledDrafts(now, one, answers, form.read(answers)),
  ]);
  return book.people.get(one.id)!;
}

const ofChild = (code: string) => formFor({ day: today, birthDay: dayOf("2025-11-03") }, code, [])!;
const ofMother = (code: string, more: { pregnant?: boolean; deliveredDay?: number }) =>
  formFor({ day: today, birthDay: dayOf("1998-03-10"), ...more }, code, [])!;
const due = (one: Person) => dueOf(new Case(one, []), today, {}).map(({ what }) => what);

describe("what a filled form says was given", () => {
  it("is off the child's list at once", async () => {
    expect(due(child)).toContain("SKRINING_TB");
    const form = ofChild("TB_ANAK");
    const answers = Object.fromEntries(form.fields.map(({ code }) => [code, false]));
    expect(due(await after(child, form, answers))).not.toContain("SKRINING_TB");
  });

  it("stays on the list while the form is not answered to its end", async () => {
    const form = ofChild("TB_ANAK");
    expect(due(await after(child, form, { [form.fields[0]!.code]: false }))).toContain("SKRINING_TB");
  });

  it("is not written twice where the form is filled in once more", async () => {
    const form = ofChild("MP_ASI");
    const answers = Object.fromEntries(form.fields.map(({ code }) => [code, true]));
    const once = await after(child, form, answers);
    expect(served(once).map(({ what }) => what)).toEqual(["MP_ASI"]);
    expect(settledDrafts(now, once, answers, form.read(answers))).toEqual([]);
  });

  it("both capsules are of the day on which they were handed out", async () => {
    const form = ofMother("NIFAS", { deliveredDay: today - 3 });
    const card = await after(mother, form, { VITAMIN_A_KAPSUL: 2 });
    expect(served(card).map(({ what, day }) => [what, day])).toEqual([
      ["VITAMIN_A_NIFAS", today],
      ["VITAMIN_A_NIFAS", today],
    ]);
    const left = childbedDue(today + 1, today - 3, servedForRules(served(card)), []).map(({ what }) => what);
    expect(left).not.toContain("VITAMIN_A_NIFAS");
    const second = settledDrafts(
      now,
      await after(mother, form, { VITAMIN_A_KAPSUL: 1 }),
      {},
      form.read({ VITAMIN_A_KAPSUL: 2 }),
    );
    expect(second).toHaveLength(1);
  });

  it("counts tablets and meetings, and asks for no more of them today", async () => {
    const lmp = today - 100;
    const form = ofMother("IBU_HAMIL", { pregnant: true });
    const card = await after(mother, form, { TTD_DIBERIKAN: 30, KELAS_IBU_HAMIL: true, LILA_IBU: 240 });
    const entries = served(card);
    expect(entries.find(({ what }) => what === "TTD")).toMatchObject({ count: 30, day: today });
    const counted = countedSince(lmp, entries, []);
    expect(counted).toMatchObject({ tablets: 30, classMeetings: 1 });
    const all = pregnancyDue(today, { lastPeriodDay: lmp, served: servedForRules(entries), ...counted }, []);
    expect(all.map(({ what }) => what)).toContain("TTD");
    const left = notGivenOn(today, all, entries).map(({ what }) => what);
    for (const what of ["TTD", "KELAS_IBU_HAMIL", "UKUR_IBU_HAMIL"]) expect(left).not.toContain(what);
    expect(left).toContain("SKRINING_TB");
    expect(formOf("SKRINING_TB", [form])).toBe("IBU_HAMIL");
  });
});

describe("a form that is taken back", () => {
  afterEach(() => vi.useRealTimers());

  const form = ofMother("IBU_HAMIL", { pregnant: true });
  const answers = { TTD_DIBERIKAN: 30, KELAS_IBU_HAMIL: true, LILA_IBU: 240 };

  it("takes the services along that it settled, and both come back together", async () => {
    const book = new MemoryBook({
      place,
      kader: { account: "a", name: "Siti" },
      today,
      people: [mother],
      sessions: [open],
    });
    const now = () => book.people.get(mother.id)!;
    const given = { service: "TTD", outcome: "DIBERIKAN", count: 10, on: "2026-10-01" };
    await book.write([{ type: "visit.served", subject: mother.id, day: today, body: given }]);
    vi.setSystemTime(Date.now() + 1_000);
    const read = form.read(answers);
    await book.write([
      answeredDraft({ today, sessions: book.sessions }, mother.id, form, answers),
      ...settledDrafts({ today, sessions: book.sessions }, now(), answers, read),
    ]);
    const before = served(now()).map(({ what, count }) => [what, count]);
    expect(before.length).toBeGreaterThan(2);

    const together = writtenTogether(now(), answered(now())[0]!.fact);
    expect(together).toHaveLength(before.length);
    await book.write(takenBack(together, today, "Salah catat"));
    expect(answered(now())).toEqual([]);
    expect(served(now()).map(({ what, count }) => [what, count])).toEqual([["TTD", 10]]);

    await book.write(broughtBack(together));
    expect(answered(now())).toMatchObject([{ form: "IBU_HAMIL", answers }]);
    expect(served(now()).map(({ what, count }) => [what, count])).toEqual(before);
    expect(writtenTogether(now(), answered(now())[0]!.fact)).toHaveLength(together.length);
  });
});
