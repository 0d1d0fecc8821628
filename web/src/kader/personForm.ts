import { civil, dayOf, fullMonths, isoOf, type Day } from "../core/day.ts";
import type { Draft, Uuid } from "../core/fact.ts";
import type { Asked } from "../core/duplicates.ts";
import type { Fields, Person } from "../core/person.ts";

/** What is typed about a child, as typed. */
export interface PersonForm {
  readonly name: string;
  readonly sex: "male" | "female" | undefined;
  readonly date: string;
  readonly month: string;
  readonly year: string;
  readonly mother: string;
  readonly phone: string;
  readonly rt: string;
  readonly nik: string;
  readonly birthWeight: string;
  readonly birthLength: string;
  /** Mistakes are told after the first try to go on, not while she types. */
  readonly tried: boolean;
  readonly more: boolean;
}

export type Problem =
  | "missingName"
  | "missingSex"
  | "missingBirth"
  | "wrongBirth"
  | "futureBirth"
  | "tooOld"
  | "wrongNik"
  | "wrongBirthWeight"
  | "wrongBirthLength";

export type Problems = Partial<Record<keyof PersonForm | "birth", Problem>>;

const EMPTY: PersonForm = {
  name: "",
  sex: undefined,
  date: "",
  month: "",
  year: "",
  mother: "",
  phone: "",
  rt: "",
  nik: "",
  birthWeight: "",
  birthLength: "",
  tried: false,
  more: false,
};

export function emptyForm(rt: string | undefined): PersonForm {
  return { ...EMPTY, rt: rt ?? "" };
}

export function formOfPerson({ fields }: Person): PersonForm {
  const birth = dayOf(fields.birthDate ?? "");
  const parts = Number.isNaN(birth) ? undefined : civil(birth);
  return {
    ...EMPTY,
    name: fields.name ?? "",
    sex: fields.sex,
    date: parts ? `${parts.date}` : "",
    month: parts ? `${parts.month}` : "",
    year: parts ? `${parts.year}` : "",
    mother: fields.mother?.name ?? "",
    phone: fields.mother?.phone ?? "",
    rt: fields.rt ?? "",
    birthWeight: fields.birthWeight === undefined ? "" : `${fields.birthWeight}`,
    birthLength: fields.birthLength === undefined ? "" : `${fields.birthLength / 10}`.replace(".", ","),
  };
}

/** The day from the three fields; NaN where they name none. A year of two digits is of this century. */
export function birthOfForm({ date, month, year }: Pick<PersonForm, "date" | "month" | "year">): Day {
  if (!/^\d{1,2}$/.test(date) || !/^\d{1,2}$/.test(month) || !/^(\d{2}|\d{4})$/.test(year)) return NaN;
  const whole = year.length === 2 ? `20${year}` : year;
  return dayOf(`${whole}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
}

export function problemsOf(form: PersonForm, today: Day): Problems {
  return {
    ...(form.name.trim() === "" ? { name: "missingName" as const } : {}),
    ...(form.sex === undefined ? { sex: "missingSex" as const } : {}),
    ...birthProblem(form, today),
    ...(form.nik !== "" && !/^\d{16}$/.test(form.nik) ? { nik: "wrongNik" as const } : {}),
    ...(outside(grams(form), 300, 8000) ? { birthWeight: "wrongBirthWeight" as const } : {}),
    ...(outside(millimetres(form), 200, 700) ? { birthLength: "wrongBirthLength" as const } : {}),
  };
}

/** Those of the first step stop the way to the second. */
export function firstStepDone(problems: Problems): boolean {
  return !problems.name && !problems.sex && !problems.birth;
}

function birthProblem(form: PersonForm, today: Day): { birth?: Problem } {
  if (form.date === "" || form.month === "" || form.year === "") return { birth: "missingBirth" };
  const birth = birthOfForm(form);
  if (Number.isNaN(birth)) return { birth: "wrongBirth" };
  if (birth > today) return { birth: "futureBirth" };
  return fullMonths(birth, today) >= 72 ? { birth: "tooOld" } : {};
}

function outside(value: number | undefined, low: number, high: number): boolean {
  return value !== undefined && !(value >= low && value <= high);
}

function grams({ birthWeight }: PersonForm): number | undefined {
  return birthWeight.trim() === "" ? undefined : Number(birthWeight);
}

function millimetres({ birthLength }: PersonForm): number | undefined {
  return birthLength.trim() === "" ? undefined : Math.round(Number(birthLength.replace(",", ".")) * 10);
}

/** What is written down of a new child. */
export function registered(form: PersonForm, subject: Uuid, today: Day): Draft {
  const { nik, ...fields } = fieldsOf(form, today);
  const body = {
    kind: "child",
    ...fields,
    birthEstimated: false,
    ...(nik ? { nik, nikStatus: "ada" } : { nikStatus: "belum" }),
    membership: "member",
  };
  return { type: "person.registered", subject, day: today, body };
}

/** Only what was changed; undefined where nothing was. What was emptied is taken back. */
export function changed(form: PersonForm, person: Person, today: Day): Draft | undefined {
  const before = fieldsOf(formOfPerson(person), today) as Record<string, unknown>;
  const after = fieldsOf(form, today) as Record<string, unknown>;
  const body: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (key === "mother") {
      const mother = motherChange(before[key] as Fields["mother"], after[key] as Fields["mother"]);
      if (mother) body[key] = mother;
    } else if (before[key] !== after[key]) body[key] = after[key] ?? null;
  }
  if (Object.keys(body).length === 0) return undefined;
  return { type: "person.changed", subject: person.id, day: today, base: person.version, body };
}

function motherChange(before: Fields["mother"], after: Fields["mother"]): Record<string, unknown> | undefined {
  const name = before?.name === after?.name ? {} : { name: after?.name ?? null };
  const phone = before?.phone === after?.phone ? {} : { phone: after?.phone ?? null };
  const change = { ...name, ...phone };
  return Object.keys(change).length === 0 ? undefined : change;
}

function fieldsOf(form: PersonForm, today: Day): Fields {
  const weight = grams(form);
  const length = millimetres(form);
  const mother = {
    ...(form.mother.trim() === "" ? {} : { name: tidy(form.mother) }),
    ...(form.phone.trim() === "" ? {} : { phone: form.phone.trim() }),
  };
  const birth = birthOfForm(form);
  return {
    name: tidy(form.name),
    ...(form.sex ? { sex: form.sex } : {}),
    ...(birth <= today ? { birthDate: isoOf(birth) } : {}),
    ...(weight === undefined ? {} : { birthWeight: weight }),
    ...(length === undefined ? {} : { birthLength: length }),
    ...(form.rt.trim() === "" ? {} : { rt: rtText(form.rt) }),
    ...(form.nik === "" ? {} : { nik: form.nik }),
    ...(Object.keys(mother).length === 0 ? {} : { mother }),
  };
}

const tidy = (text: string) => text.trim().replace(/\s+/g, " ");

/** "3" is written as the register has it, "003". */
export function rtText(rt: string): string {
  const typed = rt.trim();
  return /^\d{1,3}$/.test(typed) ? typed.padStart(3, "0") : typed;
}

/** What those that may be the same child are looked up by. */
export function askedOf(form: PersonForm, except: Uuid | undefined): Asked {
  const mother = tidy(form.mother);
  const birth = birthOfForm(form);
  return {
    name: tidy(form.name),
    ...(form.sex ? { sex: form.sex } : {}),
    ...(Number.isNaN(birth) ? {} : { birthDate: isoOf(birth) }),
    ...(mother === "" ? {} : { mother: { name: mother } }),
    ...(except === undefined ? {} : { except }),
  };
}
