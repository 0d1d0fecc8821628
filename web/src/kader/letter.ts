import type { Tone } from "../ui/tone.ts";

/** N is what the green of the KMS stands for, T asks for care; O, B and ? say nothing of growth yet. */
export function letterTone(letter: string | undefined): Tone {
  if (letter === "N") return "green";
  return letter === "T" ? "yellow" : "grey";
}
