import { describe, expect, it } from "vitest";
import { pinProblem, pressed } from "./pin.ts";

describe("a PIN", () => {
  it("takes six digits and no more", () => {
    expect(pressed("12345", "6")).toBe("123456");
    expect(pressed("123456", "7")).toBe("123456");
  });

  it("loses its last digit", () => {
    expect(pressed("12", "delete")).toBe("1");
    expect(pressed("", "delete")).toBe("");
  });

  it("has no comma", () => expect(pressed("12", "comma")).toBe("12"));

  it("is not one that a finder tries first", () => {
    expect(pinProblem("111111", false)).toBe("easy");
    expect(pinProblem("123456", false)).toBe("easy");
    expect(pinProblem("654321", false)).toBe("easy");
    expect(pinProblem("123457", false)).toBeUndefined();
    expect(pinProblem("135791", false)).toBeUndefined();
  });

  it("is whole", () => {
    expect(pinProblem("28491", false)).toBe("short");
    expect(pinProblem("284915", false)).toBeUndefined();
  });

  it("may be a passphrase of eight characters", () => {
    expect(pinProblem("panci b", true)).toBe("short");
    expect(pinProblem("panci bi", true)).toBeUndefined();
  });
});
