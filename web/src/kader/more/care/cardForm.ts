import type { FieldFace, FormFace, Size } from "../../../core/cards.ts";
import type { Answer, Answers } from "../../../core/entries.ts";
import type { Words } from "../../../texts/id.ts";

/** A heading of a form with what is asked under it now. */
export interface SectionNow {
  readonly code: string;
  /** A list to tick. */
  readonly list: boolean;
  readonly fields: readonly FieldFace[];
}

/** What is asked after these answers, under its headings, in the order of the form. */
export function sectionsNow({ fields }: FormFace, answers: Answers): SectionNow[] {
  const sections: { code: string; list: boolean; fields: FieldFace[] }[] = [];
  for (const field of fields) {
    if (!field.asked(answers)) continue;
    const last = sections[sections.length - 1];
    if (last?.code === field.section.code) last.fields.push(field);
    else sections.push({ ...field.section, fields: [field] });
  }
  return sections;
}

/** With an answer, or without it where it is undefined. */
export function withAnswer(answers: Answers, code: string, answer: Answer | undefined): Answers {
  const { [code]: _, ...others } = answers;
  return answer === undefined ? others : { ...others, [code]: answer };
}

/** "None of these": each of the list is answered with no. */
export function noneOf(answers: Answers, { fields }: SectionNow): Answers {
  return fields.reduce((all, { code }) => withAnswer(all, code, false), answers);
}

export const isNone = (answers: Answers, { fields }: SectionNow): boolean =>
  fields.every(({ code }) => answers[code] === false);

/**
 * A tick of a list. The first one says that somebody went through it: those that stay empty are answered with no. When the last tick
 * goes, nothing was said any more.
 */
export function ticked(answers: Answers, section: SectionNow, code: string, tick: boolean): Answers {
  const after = section.fields.reduce(
    (all, field) => withAnswer(all, field.code, field.code === code ? tick : all[field.code] === true),
    answers,
  );
  const any = section.fields.some((field) => after[field.code] === true);
  return any ? after : section.fields.reduce((all, field) => withAnswer(all, field.code, undefined), after);
}

/** An item of the development checklist. */
export const isAbility = ({ family }: Pick<FieldFace, "family">): boolean => family === "milestone";

/** Whether items of a checklist were not answered yet. */
export const abilitiesLeft = (answers: Answers, { fields }: SectionNow): boolean =>
  fields.some((field) => isAbility(field) && answers[field.code] === undefined);

/** Those of a checklist that were not answered are reached; what was answered stays. */
export const restCan = (answers: Answers, { fields }: SectionNow): Answers =>
  fields.reduce(
    (all, field) => (isAbility(field) && all[field.code] === undefined ? withAnswer(all, field.code, true) : all),
    answers,
  );

/** Only what is still asked: what another answer made pointless is not kept. */
export function askedOnly({ fields }: FormFace, answers: Answers): Answers {
  const kept: Record<string, Answer> = {};
  for (const field of fields) {
    const answer = answers[field.code];
    if (answer !== undefined && field.asked(answers)) kept[field.code] = answer;
  }
  return kept;
}

/** From what was typed, in the parts of its unit; undefined where it is empty, NaN where it is no number. */
export function partsOf(typed: string, size: Size): number | undefined {
  const text = typed.trim().replace(",", ".");
  if (text === "") return undefined;
  return /^\d+(\.\d+)?$/.test(text) ? Math.round(Number(text) * size.parts) : NaN;
}

/** More digits behind the comma than what it is measured with shows: they are not cut off in silence, they are refused. */
export function isTooFine(typed: string, { decimals }: Size): boolean {
  const [, behind = ""] = typed.trim().replace(",", ".").split(".");
  return behind.length > decimals;
}

/** As people write it: 234 tenths of a centimetre are "23,4". */
export function typedOf(parts: Answer | undefined, { parts: per, decimals }: Size, words: Words): string {
  return typeof parts === "number" ? (parts / per).toFixed(decimals).replace(".", words.comma) : "";
}

/** Beyond what a person can have typed it is no answer; outside the usual it is only doubted (care's Size). */
export function numberTrouble(parts: number | undefined, size: Size): "none" | "unusual" | "impossible" {
  if (parts === undefined) return "none";
  if (!(parts >= 0 && parts <= size.most * 10)) return "impossible";
  return parts < size.least || parts > size.most ? "unusual" : "none";
}

/** Numbers outside the usual among what is asked now, with what they say: they are asked about before they are kept. */
export function unusualNumbers({ fields }: Pick<FormFace, "fields">, answers: Answers): FieldFace[] {
  return fields.filter(({ code, size }) => {
    const parts = answers[code];
    return size !== undefined && typeof parts === "number" && numberTrouble(parts, size) === "unusual";
  });
}
