import type { Fact, Uuid } from "./fact.ts";
import type { Person } from "./person.ts";

// What the bidan asks back of a month's worklist. A function of the set of facts, as the server's CaseWords.

export const isAboutCase = (fact: Fact): boolean => fact.type.startsWith("case.");
const ANSWERED = "case.answered";

/** A question that nobody has answered yet. */
export interface Question {
  /** `case.returned`: an answer has it as its base. */
  readonly fact: Uuid;
  readonly key: string;
  readonly text: string;
  /** "2026-11": the month whose worklist it is. */
  readonly period: string;
  /** The measurements it is about, where the server told which. */
  readonly facts: readonly Uuid[];
  /** Whom it is about. */
  readonly person?: Uuid;
}

/** Of everybody and of the posyandu itself, oldest first. */
export function openQuestions(people: Iterable<Person>, ofPlace: readonly Fact[]): Question[] {
  const open = questionsIn(ofPlace);
  for (const person of people) if (person.facts.some(isAboutCase)) open.push(...questionsIn(person.facts, person.id));
  return open.sort((one, other) => (one.fact < other.fact ? -1 : 1));
}

function questionsIn(facts: readonly Fact[], person?: Uuid): Question[] {
  const byKey = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = isAboutCase(fact) ? fact.body["key"] : undefined;
    if (typeof key === "string") byKey.set(key, [...(byKey.get(key) ?? []), fact]);
  }
  return [...byKey].flatMap(([key, words]) => {
    const fact = waiting(words);
    if (!fact) return [];
    const { question, period, facts: about } = fact.body;
    return {
      fact: fact.id,
      key,
      text: String(question ?? ""),
      period: String(period ?? ""),
      facts: Array.isArray(about) ? (about as Uuid[]) : [],
      ...(person === undefined ? {} : { person }),
    };
  });
}

/** The newest question where the case was not accepted and nobody of the posyandu that was asked answered it or wrote after it. */
function waiting(words: readonly Fact[]): Fact | undefined {
  let last: Fact | undefined;
  for (const fact of words) {
    if (fact.type === "case.accepted") return undefined;
    if (fact.type === "case.returned" && (!last || fact.id > last.id)) last = fact;
  }
  if (!last) return undefined;
  const { id: asked, posyandu: of } = last;
  const isDone = words.some(
    ({ type, base, id, posyandu }) => type === ANSWERED && posyandu === of && (base === asked || id > asked),
  );
  return isDone ? undefined : last;
}
