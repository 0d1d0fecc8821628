import { expect, test } from "vitest";
import { TODAY } from "../../../../test/device.ts";
import { dayOf, isoOf, type Day } from "../../../core/day.ts";
import type { Fact } from "../../../core/fact.ts";
import type { GiftLine } from "../../../core/gifts.ts";
import type { Session } from "../../../core/person.ts";
import { soonOf } from "./soon.ts";

const list = { type: "reward.proposed", body: {} } as unknown as Fact;
const waits = { state: "DISETUJUI", person: { status: "present" } } as unknown as GiftLine;
const died = { state: "DISETUJUI", person: { status: "died" } } as unknown as GiftLine;
const given = { state: "DISERAHKAN", person: { status: "present" } } as unknown as GiftLine;
const on = (after: number, state: Session["state"]) => {
  const day = (TODAY + after) as Day;
  return new Map([[day, { id: "s", day, state }]]);
};

test("gifts that wait are told on the open day, those of children who died are not", () => {
  expect(soonOf([list], [waits, died, given], on(0, "open"), TODAY)).toEqual({ gifts: 1, today: true, meeting: false });
});

test("five days before the open day it is told, six days before it is not", () => {
  const day = dayOf(isoOf((TODAY + 5) as Day));
  expect(soonOf([list], [], on(5, "scheduled"), TODAY)).toEqual({ gifts: 0, today: false, day, meeting: true });
  expect(soonOf([list], [], on(6, "scheduled"), TODAY)).toBeUndefined();
});

test("a meeting that was noted for that month is not asked for again", () => {
  const period = isoOf((TODAY + 2) as Day).slice(0, 7);
  const met = { type: "reward.meeting", body: { period } } as unknown as Fact;
  expect(soonOf([list, met], [waits], on(2, "scheduled"), TODAY)).toMatchObject({ gifts: 1, meeting: false });
});

test("without a programme nothing is said", () => {
  expect(soonOf([], [], on(1, "scheduled"), TODAY)).toBeUndefined();
  const goods = { type: "donation.received", body: { item: "SUSU" } } as unknown as Fact;
  expect(soonOf([goods], [], on(1, "scheduled"), TODAY)).toBeUndefined();
});
