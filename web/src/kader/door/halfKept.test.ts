import { beforeEach, afterEach, expect, test, vi } from "vitest";
import { PIN, registration, START, TODAY, village } from "../../../test/device.ts";
import { id } from "../../texts/id.ts";
import { sayings } from "../../texts/sayings.ts";
import { measured } from "../measured.ts";
import type { Place } from "../room.svelte.ts";
import { begunWeighing, update } from "../weigh.ts";
import { keepHalf, restoreHalf } from "./halfKept.ts";
import { House } from "./house.svelte.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: START });
  vi.stubGlobal("window", Object.assign(new EventTarget(), { scrollTo: () => undefined }));
  vi.stubGlobal("document", Object.assign(new EventTarget(), { hidden: false }));
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (Linux; Android 10; HP Uji)" });
  vi.stubGlobal("history", { replaceState: () => undefined, pushState: () => undefined });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const SCALE = (person: string): Place => ({ at: "weigh", person, day: TODAY });

/** Two digits of a weight and a name, kept; then the app is ended. */
async function ended() {
  const { device, server, clock } = await village();
  globalThis.indexedDB = device.disk;
  const house = new House(device.world(), id, sayings);
  await house.begin("");
  await house.enrol(server.issue("Kader Contoh"), PIN, "", () => undefined);
  const book = house.opened!;
  const child = registration("Melati Contoh");
  await book.write([child]);
  const room = house.room!;
  room.go(SCALE(child.subject));
  let form = begunWeighing(TODAY - 400, TODAY, 1);
  for (const key of ["7", "8"] as const) [form] = update(form, { kind: "key", key }, () => []);
  room.keepWeighing(child.subject, TODAY, form);
  room.keepDraft("woman", { name: "Sri Rahasia" });
  await keepHalf(room, book);
  const again = async () => {
    const next = new House(device.world(), id, sayings);
    await next.begin("");
    expect(await next.unlock(book.kader.account, PIN)).toBeUndefined();
    return { room: next.room!, book: next.opened! };
  };
  return { device, clock, room, book, child: child.subject, form, again };
}

test("what was half entered when the app was ended comes back after her PIN, with the way that led there", async () => {
  const { child, form, again } = await ended();
  const { room, book } = await again();
  expect([room.weighings, room.drafts]).toEqual([{}, {}]);
  expect(await restoreHalf(room, book)).toBe(true);
  expect(room.weighings).toEqual({ [child + TODAY]: form });
  expect([room.drafts, room.first]).toEqual([{ woman: { name: "Sri Rahasia" } }, [SCALE(child)]]);
});

test("nothing of it is readable without her key", async () => {
  const { device } = await ended();
  const db = await new Promise<IDBDatabase>((resolve) => {
    const asked = device.disk.open("tumbuh-half");
    asked.onsuccess = () => resolve(asked.result);
  });
  const rows = await new Promise<{ sealed: Uint8Array }[]>((resolve) => {
    const asked = db.transaction("half").objectStore("half").getAll();
    asked.onsuccess = () => resolve(asked.result as { sealed: Uint8Array }[]);
  });
  db.close();
  expect(rows).toHaveLength(1);
  expect(new TextDecoder().decode(rows[0]!.sealed)).not.toMatch(/Rahasia/);
});

test("what has been entered since is not overwritten, and of another day nothing comes back", async () => {
  const { clock, again } = await ended();
  const since = await again();
  since.room.keepDraft("woman", { name: "Lain" });
  expect(await restoreHalf(since.room, since.book)).toBe(false);
  expect(since.room.drafts).toEqual({ woman: { name: "Lain" } });
  clock.time += 86_400_000;
  const later = await again();
  expect(await restoreHalf(later.room, later.book)).toBe(false);
});

test("a weighing that was saved just before the end is not entered once more", async () => {
  const { room, book, child, again } = await ended();
  const person = book.people.get(child)!;
  await book.write([measured(room.caseOf(person), TODAY, { weight_g: 7800 }, false)]);
  const next = await again();
  expect(await restoreHalf(next.room, next.book)).toBe(true);
  expect([next.room.weighings, next.room.first]).toEqual([{}, []]);
  expect(next.room.drafts).toEqual({ woman: { name: "Sri Rahasia" } });
});

test("once all is saved nothing is kept", async () => {
  const { room, book, child, again } = await ended();
  room.keepWeighing(child, TODAY, undefined);
  room.keepDraft("woman", undefined);
  await keepHalf(room, book);
  const next = await again();
  expect(await restoreHalf(next.room, next.book)).toBe(false);
});
