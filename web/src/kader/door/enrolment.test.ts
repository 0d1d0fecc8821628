import { describe, expect, it } from "vitest";
import { begunEnrolling, enrolled, type Enrolling, type EnrolMove } from "./enrolment.ts";

const after = (state: Enrolling, ...moves: EnrolMove[]): Enrolling => moves.reduce(enrolled, state);
const next: EnrolMove = { kind: "next" };
const pin = (digits: string): EnrolMove => ({ kind: "pin", pin: digits });

describe("enrolling", () => {
  it("asks for the code, the name, the PIN and the PIN again", () => {
    const done = after(
      begunEnrolling(""),
      { kind: "code", code: "7K3MP" },
      next,
      next,
      pin("284915"),
      next,
      pin("284915"),
      next,
    );
    expect(done).toMatchObject({ step: "working", code: "7K3MP", pin: "284915" });
  });

  it("does not ask for a code that was scanned", () => expect(begunEnrolling("7K3MP").step).toBe("name"));

  it("does not go on without a code", () => {
    expect(enrolled(begunEnrolling(""), next)).toMatchObject({ step: "code", problem: "noCode" });
  });

  it("asks for both anew where the second PIN is another", () => {
    const state = after(begunEnrolling("7K3MP"), next, pin("284915"), next, pin("284916"), next);
    expect(state).toMatchObject({ step: "pin", pin: "", again: "", problem: "differs" });
  });

  it("empties a PIN that is too easy", () => {
    expect(after(begunEnrolling("7K3MP"), next, pin("111111"), next)).toMatchObject({
      step: "pin",
      pin: "",
      problem: "easy",
    });
  });

  it("asks for another code where the server did not know it", () => {
    const failed = enrolled({ ...begunEnrolling("X"), step: "working" }, { kind: "failed", trouble: "code" });
    expect(failed).toMatchObject({ step: "code", problem: "code" });
  });

  it("does not ask for the PIN again where only the code was wrong", () => {
    const working = after(begunEnrolling("X"), next, pin("284915"), next, pin("284915"), next);
    const failed = enrolled(working, { kind: "failed", trouble: "code" });
    expect(after(failed, { kind: "code", code: "7K3MP" }, next, next).step).toBe("working");
  });

  it("keeps the PIN where there was no signal", () => {
    const working = after(begunEnrolling("7K3MP"), next, pin("284915"), next, pin("284915"), next);
    const failed = enrolled(working, { kind: "failed", trouble: "offline" });
    expect(failed).toMatchObject({ step: "again", pin: "284915", again: "284915", problem: "offline" });
    expect(enrolled(failed, next).step).toBe("working");
  });
});
