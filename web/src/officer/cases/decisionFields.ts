import type { Answers, DoubtfulCase, Measured } from "../core/cases.ts";
import { correction } from "./correction.ts";
import type { FormKind } from "./decisions.ts";

/** What somebody fills in for a decision, as written: kilograms and centimetres with the comma of the language. */
export interface Fields {
  /** A reason or a question. */
  text: string;
  note: string;
  /** A code: where to, why absent, which step. */
  choice: string;
  day: string;
  weight: string;
  length: string;
  muac: string;
  head: string;
  position: string;
  name: string;
  sex: string;
  birthDate: string;
}

/** A whole number of a small unit as it is written in a large one; nothing where there is none. */
export const decimal = (value: number | undefined, by: number, comma: string): string =>
  value === undefined ? "" : String(value / by).replace(".", comma);

/** What a form proposes: what is known already, and the day of today. */
export function fieldsOf(
  one: Pick<DoubtfulCase, "person">,
  measured: Measured | undefined,
  today: string | undefined,
  comma: string,
): Fields {
  return {
    text: "",
    note: "",
    choice: "",
    day: today ?? "",
    weight: decimal(measured?.weightG, 1000, comma),
    length: decimal(measured?.lengthMm, 10, comma),
    muac: "",
    head: "",
    position: "",
    name: one.person?.name ?? "",
    sex: one.person?.sex ?? "",
    birthDate: one.person?.birthDate ?? "",
  };
}

/**
 * What was filled in, by what asks for it; undefined where a number cannot be read.
 *
 * @param was the measurement that a correction says anew: what is not on the form stays as it was
 */
export function answersOf(form: FormKind, fields: Fields, was: Readonly<Record<string, unknown>>): Answers | undefined {
  const { text, note, choice, day, name, sex, birthDate } = fields;
  switch (form) {
    case "accept":
      return { "/decisions/0/reason": text.trim() };
    case "return":
      return { "/decisions/0/question": text.trim() };
    case "absent":
      return { "/decisions/0/reason": choice };
    case "refer":
      return { "/decisions/0/to": choice, "/decisions/0/note": note.trim(), "/to": choice, "/note": note.trim() };
    case "answer":
      return { "/step": choice, "/day": day, "/note": note.trim() };
    case "withdraw":
    case "reopen":
      return { "/reason": text.trim() };
    case "correct":
      return correction(was, fields);
    case "edit":
      return { "/fields/birthDate": birthDate, "/fields/sex": sex, "/fields": known({ name, sex, birthDate }) };
    case "tap":
    case "merge":
    case "counsel":
      return {};
  }
}

/** What is not known is left as it is. */
const known = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ""));
