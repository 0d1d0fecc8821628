import type { Key } from "../../ui/keypad.ts";

export const PIN_DIGITS = 6;
/** As the vault asks: shorter ones are guessed. */
export const PHRASE_LEAST = 8;

/** Digits as they are pressed; more than six are not taken. */
export function pressed(pin: string, key: Key): string {
  if (key === "delete") return pin.slice(0, -1);
  return key === "comma" || pin.length >= PIN_DIGITS ? pin : pin + key;
}

export type PinProblem = "easy" | "short";

/** 123456, 111111 and the like are what a finder tries first. */
export function pinProblem(pin: string, phrase: boolean): PinProblem | undefined {
  if (phrase) return pin.trim().length < PHRASE_LEAST ? "short" : undefined;
  if (pin.length < PIN_DIGITS) return "short";
  const steps = [...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at]));
  return steps.every((step) => step === steps[0] && Math.abs(step) <= 1) ? "easy" : undefined;
}
