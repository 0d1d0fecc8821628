import { isoOf, type Day } from "../../../core/day.ts";
import type { Answers } from "../../../core/entries.ts";
import type { Draft, Uuid } from "../../../core/fact.ts";
import type { Pregnancy, PregnancyOutcome } from "../../../core/mothers.ts";
import type { Person } from "../../../core/person.ts";
import { birthOfForm } from "../../personForm.ts";
import { pregnancyEnded, type TypedDate } from "./woman.ts";

/** A birth as it is told; the child is registered by it. */
export interface BirthForm extends TypedDate {
  readonly outcome: Exclude<PregnancyOutcome, "mistaken">;
  readonly babies: readonly Baby[];
  readonly place: string | undefined;
  readonly attendant: string | undefined;
  readonly tried: boolean;
}

export interface Baby {
  readonly name: string;
  readonly sex: "male" | "female" | undefined;
  /** Grams. */
  readonly weight: string;
  /** Centimetres. */
  readonly length: string;
}

const NOBODY: Baby = { name: "", sex: undefined, weight: "", length: "" };

export function begunBirth(mother: Person, typed: TypedDate): BirthForm {
  return { ...typed, outcome: "live", babies: [babyOf(mother)], place: undefined, attendant: undefined, tried: false };
}

/** As a child without a name is written down: "Bayi Ny. Sari". */
export const babyOf = ({ fields }: Person): Baby => ({ ...NOBODY, name: `Bayi Ny. ${fields.name ?? ""}`.trim() });

export type BirthProblem = "day" | "sex" | "weight" | "length";

export function birthProblem(form: BirthForm, { lmp }: Pregnancy, today: Day): BirthProblem | undefined {
  const day = birthOfForm(form);
  if (!(day <= today && day > (lmp ?? today - 400))) return "day";
  if (form.outcome !== "live") return undefined;
  for (const { sex, weight, length } of form.babies) {
    if (!sex) return "sex";
    if (weight.trim() && !between(grams(weight), 300, 8000)) return "weight";
    if (length.trim() && !between(millimetres(length), 200, 700)) return "length";
  }
  return undefined;
}

const between = (value: number, low: number, high: number) => value >= low && value <= high;
const grams = (typed: string) => Number(typed.trim());
const millimetres = (typed: string) => Math.round(Number(typed.trim().replace(",", ".")) * 10);

/** Everything a birth comes to, written together: the children, the end of the pregnancy, and the card of the birth. */
export function birthDrafts(
  form: BirthForm,
  mother: Person,
  pregnancy: Pregnancy,
  today: Day,
  ids: readonly Uuid[],
): Draft[] {
  const day = birthOfForm(form);
  const live = form.outcome === "live" ? form.babies : [];
  const children = live.map((baby, index) => childOf(baby, mother, day, today, ids[index]!));
  const drafts = [...children, pregnancyEnded(pregnancy, mother.id, day, form.outcome, ids.slice(0, live.length))];
  const answers = answersOf(form, day);
  if (form.outcome === "live" || form.outcome === "still") {
    drafts.push({
      type: "visit.answered",
      subject: mother.id,
      day: today,
      by: "kader",
      body: { form: "PERSALINAN", version: 1, answers },
    });
  }
  return drafts;
}

function answersOf(form: BirthForm, day: Day): Answers {
  const live = form.outcome === "live" ? form.babies.length : 0;
  const first = form.babies[0];
  return {
    TANGGAL_BERSALIN: isoOf(day),
    ...(form.place ? { TEMPAT_BERSALIN: form.place } : {}),
    ...(form.attendant ? { PENOLONG: form.attendant } : {}),
    BAYI_HIDUP: live,
    BAYI_LAHIR_MATI: form.outcome === "still" ? 1 : 0,
    ...(live === 1 && first?.weight.trim() ? { BERAT_LAHIR: grams(first.weight) } : {}),
    ...(live === 1 && first?.length.trim() ? { PANJANG_LAHIR: millimetres(first.length) } : {}),
  };
}

function childOf(baby: Baby, mother: Person, day: Day, today: Day, subject: Uuid): Draft {
  const { rt, rw, dusun, address, household } = mother.fields;
  const home = { rt, rw, dusun, address, household };
  const known = Object.fromEntries(Object.entries(home).filter(([, value]) => value !== undefined));
  return {
    type: "person.registered",
    subject,
    day: today,
    body: {
      kind: "child",
      name: baby.name.trim().replace(/\s+/g, " "),
      sex: baby.sex,
      birthDate: isoOf(day),
      birthEstimated: false,
      ...(baby.weight.trim() ? { birthWeight: grams(baby.weight) } : {}),
      ...(baby.length.trim() ? { birthLength: millimetres(baby.length) } : {}),
      ...known,
      nikStatus: "belum",
      mother: { person: mother.id, name: mother.fields.name },
      membership: "member",
    },
  };
}
