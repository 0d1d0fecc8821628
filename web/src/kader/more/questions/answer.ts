import { monthOf, dayOf, type Day } from "../../../core/day.ts";
import type { Draft, Measures } from "../../../core/fact.ts";
import type { Visit } from "../../../core/person.ts";
import type { Question } from "../../../core/questions.ts";
import { centimetreText, kilogramText } from "../../../texts/format.ts";
import type { Words } from "../../../texts/id.ts";

/** As the server takes it: for a sentence, not for a story. */
export const LONGEST = 200;

/** The measurements a question is about, oldest first: those it names, else all of its month. */
export function askedAbout({ facts, period }: Question, visits: readonly Visit[]): Visit[] {
  const named = visits.filter(({ fact, rivals = [] }) => [fact, ...rivals].some((id) => id && facts.includes(id)));
  const month = monthOf(dayOf(`${period}-01`));
  return named.length > 0 ? named : visits.filter(({ day }) => monthOf(day) === month);
}

/** "7,8 kg · 65,5 cm", with head and arm where they were measured. */
export function valuesText(measures: Measures, words: Words): string {
  const { weight_g, length_mm, head_mm, muac_mm } = measures;
  const { headShort, armShort } = words.weigh;
  return [
    weight_g === undefined ? "" : kilogramText(weight_g, words),
    length_mm === undefined ? "" : centimetreText(length_mm, words),
    head_mm === undefined ? "" : `${headShort} ${centimetreText(head_mm, words)}`,
    muac_mm === undefined ? "" : `${armShort} ${centimetreText(muac_mm, words)}`,
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** What the kader says to a question; undefined where it is empty. It goes out like every other fact. */
export function answerDraft({ fact, key, person }: Question, today: Day, answer: string): Draft | undefined {
  const text = answer.replace(/\s+/g, " ").trim().slice(0, LONGEST);
  if (text === "") return undefined;
  return {
    type: "case.answered",
    ...(person === undefined ? {} : { subject: person }),
    day: today,
    by: "kader",
    base: fact,
    body: { key, answer: text },
  };
}
