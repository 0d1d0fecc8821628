import type { EnrolWords } from "../../texts/enrol.id.ts";
import type { RestoreWords } from "../../texts/restore.id.ts";

// What is said once on a phone is fetched when it is said.

let held: EnrolWords | undefined;

export async function fetchEnrol(language: "id" | "en"): Promise<void> {
  held =
    language === "id"
      ? (await import("../../texts/enrol.id.ts")).enrolId
      : (await import("../../texts/enrol.en.ts")).enrolEn;
}

/** For the screens of enrolling: the words come with them. */
export function useEnrol(): EnrolWords {
  if (!held) throw new Error("words are fetched before the screen");
  return held;
}

let heldFile: RestoreWords | undefined;

export async function fetchRestore(language: "id" | "en"): Promise<void> {
  heldFile =
    language === "id"
      ? (await import("../../texts/restore.id.ts")).restoreId
      : (await import("../../texts/restore.en.ts")).restoreEn;
}

/** For the screen that takes a backup file: the words come with it. */
export function useRestore(): RestoreWords {
  if (!heldFile) throw new Error("words are fetched before the screen");
  return heldFile;
}
