import { describe, expect, it } from "vitest";
import { begunEnrolling, codeProblem, enrolled, type Enrolling, type EnrolMove } from "./enrolment.ts";

const after = (state: Enrolling, ...moves: EnrolMove[]): Enrolling => moves.reduce(enrolled, state);
const next: EnrolMove = { kind: "next" };
const known: EnrolMove = { kind: "known" };
const pin = (digits: string): EnrolMove => ({ kind: "pin", pin: digits });

describe("enrolling", () => {
  it("asks for the code, the name, the PIN and the PIN again", () => {
    const done = after(
      begunEnrolling(""),
      { kind: "code", code: "7K3MP-Q9XZ0" },
      next,
      known,
      next,
      pin("284915"),
      next,
      pin("284915"),
      next,
    );
    expect(done).toMatchObject({ step: "working", code: "7K3MP-Q9XZ0", pin: "284915" });
  });

  it("does not ask for a code that was scanned, only whether it is good", () => {
    expect(begunEnrolling("7K3MP-Q9XZ0").step).toBe("asking");
    expect(begunEnrolling("7K3MP")).toMatchObject({ step: "code", problem: "codeLength" });
  });

  it.each([
    ["7K3MPQ9XZ0", undefined],
    [" 7k3mp - q9xz0 ", undefined],
    ["ILOilo0000", undefined],
    ["7K3MPQ9XZ", "codeLength"],
    ["7K3MPQ9XZ00", "codeLength"],
    ["7K3MPQ9XZU", "codeLetters"],
    ["7K3MPQ9XZ?", "codeLetters"],
    ["https://lain", "codeLetters"],
    [" - ", "noCode"],
  ])("says of the code %j before anything else is asked: %s", (code, problem) => {
    expect(codeProblem(code)).toBe(problem);
    const there = after(begunEnrolling(""), { kind: "code", code }, next);
    expect(there).toMatchObject({ step: problem ? "code" : "asking", problem });
  });

  it.each(["code", "offline", "busy", "server"] as const)(
    "asks no name and no PIN while the code is in doubt: %s",
    (trouble) => {
      const failed = enrolled(begunEnrolling("7K3MP-Q9XZ0"), { kind: "failed", trouble });
      expect(failed).toMatchObject({ step: "code", code: "7K3MP-Q9XZ0", problem: trouble, pin: "" });
      expect(after(failed, next).step).toBe("asking");
    },
  );

  it("does not go on without a code", () => {
    expect(enrolled(begunEnrolling(""), next)).toMatchObject({ step: "code", problem: "noCode" });
  });

  it("asks for both anew where the second PIN is another", () => {
    const state = after(begunEnrolling("7K3MP-Q9XZ0"), known, next, pin("284915"), next, pin("284916"), next);
    expect(state).toMatchObject({ step: "pin", pin: "", again: "", problem: "differs" });
  });

  it("empties a PIN that is too easy", () => {
    expect(after(begunEnrolling("7K3MP-Q9XZ0"), known, next, pin("111111"), next)).toMatchObject({
      step: "pin",
      pin: "",
      problem: "easy",
    });
  });

  it("asks for another code where the server did not know it", () => {
    const failed = enrolled({ ...begunEnrolling("0000000000"), step: "working" }, { kind: "failed", trouble: "code" });
    expect(failed).toMatchObject({ step: "code", problem: "code" });
  });

  it("does not ask for the PIN again where only the code was wrong", () => {
    const working = after(begunEnrolling("0000000000"), known, next, pin("284915"), next, pin("284915"), next);
    const failed = enrolled(working, { kind: "failed", trouble: "code" });
    expect(after(failed, { kind: "code", code: "7K3MP-Q9XZ0" }, next, known, next).step).toBe("working");
  });

  it("keeps the PIN where there was no signal", () => {
    const working = after(begunEnrolling("7K3MP-Q9XZ0"), known, next, pin("284915"), next, pin("284915"), next);
    const failed = enrolled(working, { kind: "failed", trouble: "offline" });
    expect(failed).toMatchObject({ step: "again", pin: "284915", again: "284915", problem: "offline" });
    expect(enrolled(failed, next).step).toBe("working");
  });
});
