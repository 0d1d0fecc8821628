import type { EnrolWords } from "../../texts/enrol.id.ts";

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
