import { expect, it } from "vitest";
import { moreId } from "../../../texts/more.id.ts";
import { groupMessage } from "./message.ts";
import { handOn } from "./share.ts";

const named = (name: string) => Promise.reject(Object.assign(new Error(), { name }));

it("a text goes to the app she chooses", async () => {
  const given: string[] = [];
  const share = async ({ text }: { text: string }) => void given.push(text);
  expect(await handOn("halo", { share })).toBe("shared");
  expect(given).toEqual(["halo"]);
});

it("who changes her mind has nothing copied behind her back", async () => {
  const copied: string[] = [];
  const clipboard = { writeText: async (text: string) => void copied.push(text) };
  expect(await handOn("halo", { share: () => named("AbortError"), clipboard })).toBe("cancelled");
  expect(copied).toEqual([]);
});

it("where nothing can be shared it is copied, and else she is told", async () => {
  const copied: string[] = [];
  const clipboard = { writeText: async (text: string) => void copied.push(text) };
  expect(await handOn("halo", { clipboard })).toBe("copied");
  expect(await handOn("hai", { share: () => named("NotAllowedError"), clipboard })).toBe("copied");
  expect(copied).toEqual(["halo", "hai"]);
  expect(await handOn("halo", {})).toBe("unable");
  expect(await handOn("halo", { clipboard: { writeText: () => named("NotAllowedError") } })).toBe("unable");
});

it("the message holds counts and the posyandu, and nobody's name", () => {
  const counts = { expected: 40, present: 30, weighed: 29, gained: 20, notGained: 5, again: 0, away: 10 };
  const text = groupMessage(moreId.message, "Posyandu Melati", "Selasa, 3 November", counts);
  expect(text).toContain("Anak hadir: 30 dari 40");
  expect(text.split("\n").filter((line) => line !== "")).toHaveLength(7);
});
