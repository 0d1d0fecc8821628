import type { RewardLine, Told } from "../core/reward.ts";

/** Something of the month's clock that is to be done, and where. */
export interface Reminder {
  readonly due: Told;
  readonly names: readonly string[];
}

/** What is due at many posyandu, each thing once, with the posyandu that it is due at; only where there is a programme. */
export function remindersOf(lines: readonly RewardLine[]): Reminder[] {
  const found = new Map<string, { due: Told; names: string[] }>();
  for (const line of lines) {
    for (const due of line.programme ? line.due : []) {
      // The same words: a day in them that differs is another reminder.
      const known = found.get(due.id);
      if (known) known.names.push(line.name);
      else found.set(due.id, { due, names: [line.name] });
    }
  }
  return [...found.values()];
}
