import { expect, test } from "vitest";
import { namedId, nextId, randomId, sessionId } from "./ids.ts";
import { dayOf } from "./day.ts";

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[478][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test("a name gives the id that the server makes of it", async () => {
  // From the server's Ids.named.
  expect(await sessionId("melati01", dayOf("2026-03-01"))).toBe("ce45023a-e4b9-8b1d-b749-08f574faa23d");
  expect(await namedId("session", "melati01/2026-11-03")).toBe("991c58d0-091a-877a-88b2-d5e69197d194");
  expect(await namedId("", "")).toBe("01ba4719-c80b-8fe9-846c-2469f014492d");
});

test("ids are in the order of making, whatever the clock says", () => {
  let before = nextId(1_800_000_000_000);
  for (const now of [1_800_000_000_000, 1_800_000_000_000, 1_700_000_000_000, 0, 1_800_000_000_001]) {
    const next = nextId(now, before);
    expect(next).toMatch(FORM);
    expect(next > before).toBe(true);
    before = next;
  }
});

test("a full counter goes on in the next millisecond", () => {
  const full = "01990000-0000-7fff-8000-000000000000";
  expect(nextId(0, full).slice(0, 18)).toBe("01990000-0001-7000");
});

test("five thousand ids of one moment are in order", () => {
  let before = nextId(1_800_000_000_000);
  for (let i = 0; i < 5000; i++) {
    const next = nextId(1_800_000_000_000, before);
    expect(next > before).toBe(true);
    before = next;
  }
});

test("a random id has its form", () => expect(randomId()).toMatch(FORM));
