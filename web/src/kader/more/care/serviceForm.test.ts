import { describe, expect, it } from "vitest";
import { dayOf } from "../../../core/day.ts";
import { begunService, servedDraft, type About, type ServiceForm } from "./serviceForm.ts";

const today = dayOf("2026-11-03");
const about: About = { person: "c", what: "BCG", birth: dayOf("2026-01-10"), today, inSession: true };
const form = (change: Partial<ServiceForm> = {}): ServiceForm => ({ ...begunService(today), ...change });
const body = (made: ReturnType<typeof servedDraft>) => (typeof made === "string" ? made : made.body);
const earlier = (date: string, month: string, year: string) => form({ when: "earlier", date, month, year });

describe("a service", () => {
  it("given today is one tap", () => {
    expect(servedDraft(form(), about)).toEqual({
      type: "visit.served",
      subject: "c",
      day: today,
      inSession: true,
      place: "posyandu",
      by: "kader",
      body: { service: "BCG", outcome: "DIBERIKAN" },
    });
  });

  it("given earlier says the day, and not that it was of the open day", () => {
    const draft = servedDraft(earlier("12", "1", "2026"), about);
    expect(draft).toMatchObject({ day: today, inSession: false, body: { on: "2026-01-12" } });
    expect(draft).not.toHaveProperty("place");
  });

  it("was not given before birth, nor is it on a day to come", () => {
    expect(servedDraft(earlier("9", "1", "2026"), about)).toBe("day");
    expect(body(servedDraft(earlier("10", "1", "2026"), about))).toMatchObject({ on: "2026-01-10" });
    expect(servedDraft(earlier("4", "11", "2026"), about)).toBe("day");
  });

  it("that was refused has a reason and no batch", () => {
    const refused = form({ outcome: "DITOLAK", reason: " takut demam ", batch: "A1" });
    expect(body(servedDraft(refused, about))).toEqual({ service: "BCG", outcome: "DITOLAK", reason: "takut demam" });
  });

  it("of a campaign says its month", () => {
    const vitamin = { ...about, what: "VITAMIN_A_MERAH" };
    expect(body(servedDraft(form(), vitamin))).toMatchObject({ period: "2026-08" });
    expect(body(servedDraft(earlier("31", "7", "2026"), vitamin))).toMatchObject({ period: "2026-02" });
    expect(body(servedDraft(earlier("31", "1", "2026"), vitamin))).toMatchObject({ period: "2025-08" });
  });

  it("is counted only where it comes in pieces", () => {
    expect(body(servedDraft(form({ count: "6" }), { ...about, what: "ORALIT" }))).toMatchObject({ count: 6 });
    expect(body(servedDraft(form({ count: "6" }), about))).not.toHaveProperty("count");
  });

  it("that is put right names what it corrects", () => {
    expect(servedDraft(form(), { ...about, base: "f1" })).toMatchObject({ base: "f1" });
  });
});
