import type { EnrolTrouble } from "../../core/enrol.ts";
import { pinProblem, type PinProblem } from "./pin.ts";

/** How a kader comes onto a phone, one question at a time. */
export interface Enrolling {
  readonly step: "code" | "name" | "pin" | "again" | "working";
  readonly code: string;
  /** On the lock screen; empty is the name that the server knows. */
  readonly shown: string;
  readonly pin: string;
  readonly again: string;
  /** Words instead of six digits. */
  readonly phrase: boolean;
  readonly problem: PinProblem | "differs" | "noCode" | EnrolTrouble | undefined;
  /** How many items of the posyandu have come. */
  readonly items: number;
}

export function begunEnrolling(code: string): Enrolling {
  const step = code === "" ? "code" : "name";
  return { step, code, shown: "", pin: "", again: "", phrase: false, problem: undefined, items: 0 };
}

export type EnrolMove =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "shown"; readonly shown: string }
  | { readonly kind: "pin"; readonly pin: string }
  | { readonly kind: "phrase"; readonly phrase: boolean }
  | { readonly kind: "next" }
  | { readonly kind: "back" }
  | { readonly kind: "items"; readonly items: number }
  | { readonly kind: "failed"; readonly trouble: EnrolTrouble };

/** When the step is `working`, the screen has to ask the server. */
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
    case "items":
      return { ...state, items: move.items };
    case "failed":
      // A wrong code is asked for anew; for all else the same may be tried once more.
      return {
        ...state,
        step: move.trouble === "code" || move.trouble === "elsewhere" ? "code" : "again",
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
    case "code":
      return state.code.trim() === ""
        ? { ...state, problem: "noCode" }
        : { ...state, step: "name", problem: undefined };
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
    case "working":
      return state;
  }
}
