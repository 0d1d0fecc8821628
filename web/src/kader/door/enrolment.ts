import type { EnrolTrouble } from "../../core/enrol.ts";
import { pinProblem, type PinProblem } from "./pin.ts";

/** There is none, one of its letters is in no code, or it has not ten of them. */
export type CodeProblem = "noCode" | "codeLetters" | "codeLength";

const CODE_LENGTH = 10;

/** What can be seen of a code before anybody is asked: Crockford's base 32, read as the server reads it (`Secret.typed`). */
export function codeProblem(code: string): CodeProblem | undefined {
  const typed = code.toUpperCase().replace(/[\s-]/g, "");
  if (typed === "") return "noCode";
  // I, L and O are taken for the digits they look like; U is in no code.
  if (/[^0-9A-TV-Z]/.test(typed)) return "codeLetters";
  return typed.length === CODE_LENGTH ? undefined : "codeLength";
}

/** How a kader comes onto a phone, one question at a time. */
export interface Enrolling {
  readonly step: "code" | "asking" | "name" | "pin" | "again" | "working";
  readonly code: string;
  /** On the lock screen; empty is the name that the server knows. */
  readonly shown: string;
  readonly pin: string;
  readonly again: string;
  /** Words instead of six digits. */
  readonly phrase: boolean;
  readonly problem: PinProblem | "differs" | CodeProblem | EnrolTrouble | undefined;
  /** How many items of the posyandu have come. */
  readonly items: number;
}

/** A code that came with the address is asked about at once. */
export function begunEnrolling(code: string): Enrolling {
  const begun = { shown: "", pin: "", again: "", phrase: false, items: 0 };
  const problem = code === "" ? undefined : codeProblem(code);
  return { ...begun, code, problem, step: code === "" || problem ? "code" : "asking" };
}

export type EnrolMove =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "shown"; readonly shown: string }
  | { readonly kind: "pin"; readonly pin: string }
  | { readonly kind: "phrase"; readonly phrase: boolean }
  | { readonly kind: "next" }
  | { readonly kind: "back" }
  | { readonly kind: "known" }
  | { readonly kind: "items"; readonly items: number }
  | { readonly kind: "failed"; readonly trouble: EnrolTrouble };

/** When the step is `asking` or `working`, the screen has to ask the server. */
export function enrolled(state: Enrolling, move: EnrolMove): Enrolling {
  switch (move.kind) {
    case "code":
      return { ...state, code: move.code, problem: undefined };
    case "shown":
      return { ...state, shown: move.shown, problem: undefined };
    case "pin":
      return { ...state, [state.step === "again" ? "again" : "pin"]: move.pin, problem: undefined };
    case "phrase":
      return { ...state, phrase: move.phrase, pin: "", again: "", problem: undefined };
    case "known":
      return { ...state, step: "name", problem: undefined };
    case "items":
      return { ...state, items: move.items };
    case "failed":
      // A wrong code is asked for anew; for all else the same may be tried once more.
      return {
        ...state,
        step: state.step === "asking" || move.trouble === "code" || move.trouble === "elsewhere" ? "code" : "again",
        problem: move.trouble,
      };
    case "back":
      return before(state);
    case "next":
      return after(state);
  }
}

function before(state: Enrolling): Enrolling {
  const cleared = { ...state, problem: undefined };
  if (state.step === "again") return { ...cleared, step: "pin", pin: "", again: "" };
  return state.step === "pin" ? { ...cleared, step: "name", pin: "" } : { ...cleared, step: "code" };
}

function after(state: Enrolling): Enrolling {
  switch (state.step) {
    case "code": {
      const problem = codeProblem(state.code);
      return problem ? { ...state, problem } : { ...state, step: "asking", problem: undefined };
    }
    case "name":
      // Another code after a wrong one: the PIN was chosen before.
      if (state.pin !== "" && state.again === state.pin)
        return { ...state, step: "working", problem: undefined, items: 0 };
      return { ...state, step: "pin", pin: "", again: "" };
    case "pin": {
      const problem = pinProblem(state.pin, state.phrase);
      return problem
        ? { ...state, pin: problem === "easy" ? "" : state.pin, problem }
        : { ...state, step: "again", again: "" };
    }
    case "again":
      if (state.again !== state.pin) return { ...state, step: "pin", pin: "", again: "", problem: "differs" };
      return { ...state, step: "working", problem: undefined, items: 0 };
    case "asking":
    case "working":
      return state;
  }
}
