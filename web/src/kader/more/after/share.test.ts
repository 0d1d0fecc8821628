import { describe, expect, it } from "vitest";
import { moreId } from "../../../texts/more.id.ts";
import { groupMessage } from "./message.ts";
import { handFileOn, handOn } from "./share.ts";

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

describe("a backup file", () => {
  const file = new File(["{}"], "tumbuh-2026-11-03.tumbuh");
  const canShare = () => true;
  function downloads() {
    const names: string[] = [];
    return { names, download: ({ name }: File) => void names.push(name) };
  }

  it("goes where she sends it", async () => {
    const { names, download } = downloads();
    expect(await handFileOn(file, { canShare, share: async () => undefined, download })).toBe("shared");
    expect(names).toEqual([]);
  });

  it("stays where she changed her mind", async () => {
    const { names, download } = downloads();
    expect(await handFileOn(file, { canShare, share: () => named("AbortError"), download })).toBe("cancelled");
    expect(names).toEqual([]);
  });

  it.each([
    ["there is no way of sharing", {}],
    ["such files are not shared", { canShare: () => false, share: async () => undefined }],
    ["sharing is refused", { canShare, share: () => named("NotAllowedError") }],
  ])("is downloaded where %s", async (_why, hands) => {
    const { names, download } = downloads();
    expect(await handFileOn(file, { ...hands, download })).toBe("downloaded");
    expect(names).toEqual([file.name]);
  });

  it("she is told where that is not allowed either", async () => {
    const download = () => {
      throw new DOMException("sandboxed", "SecurityError");
    };
    expect(await handFileOn(file, { download })).toBe("unable");
  });
});
