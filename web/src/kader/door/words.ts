import type { EnrolWords } from "../../texts/enrol.id.ts";
import type { RareWords } from "../../texts/rare.id.ts";

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

let heldRare: RareWords | undefined;

export async function fetchRare(language: "id" | "en"): Promise<void> {
  heldRare =
    language === "id"
      ? (await import("../../texts/rare.id.ts")).rareId
      : (await import("../../texts/rare.en.ts")).rareEn;
}

/** For a backup file handed in, a new edition, and a key that is gone. */
export function useRare(): RareWords {
  if (!heldRare) throw new Error("words are fetched before the screen");
  return heldRare;
}
