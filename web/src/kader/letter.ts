import type { Day } from "../core/day.ts";
import type { Visit } from "../core/person.ts";
import type { Case, Verdict } from "../core/rules.ts";
import type { Tone } from "../ui/tone.ts";

/** The rules doubt what was measured, and no health worker has looked: it says nothing of growth before it is measured again. */
export const asksAgain = ({ kaderSteps }: Verdict, { verified }: Pick<Visit, "verified"> = {}): boolean =>
  !verified && kaderSteps.includes("UKUR_ULANG_SEKARANG");

/**
 * The letter as a list shows it: as the server told it, else by the rules, which are the server's. On the day itself, while the child may
 * still be measured again, `?` of what is to be measured again.
 */
export function letterOf(child: Case, visit: Visit, today: Day): string | undefined {
  if (visit.letter !== undefined) return visit.letter;
  const verdict = child.judge(visit.day, visit);
  const letter = verdict.kms?.letter;
  return letter !== undefined && visit.day === today && asksAgain(verdict, visit) ? "?" : letter;
}

/** N is what the green of the KMS stands for, T asks for care; O, B and ? say nothing of growth yet. */
export function letterTone(letter: string | undefined): Tone {
  if (letter === "N") return "green";
  return letter === "T" ? "yellow" : "grey";
}
