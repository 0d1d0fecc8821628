import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Device, PIN, registration, START, TODAY, village } from "../../../test/device.ts";
import { id } from "../../texts/id.ts";
import { sayings } from "../../texts/sayings.ts";
import { emptyForm } from "../personForm.ts";
import type { Also, Place } from "../room.svelte.ts";
import { begunWeighing, update } from "../weigh.ts";
import { House } from "./house.svelte.ts";
import { IDLE_MILLISECONDS } from "./idle.ts";

const screen = new EventTarget();

beforeEach(() => {
  // The store and the keys go on at their own pace.
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: START });
  vi.stubGlobal("window", Object.assign(screen, { scrollTo: () => undefined }));
  vi.stubGlobal("document", Object.assign(new EventTarget(), { hidden: false }));
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (Linux; Android 10; HP Uji)" });
  vi.stubGlobal("history", { replaceState: () => undefined, pushState: () => undefined });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function entered() {
  const { device, server, clock } = await village();
  globalThis.indexedDB = device.disk;
  const house = new House(device.world(), id, sayings);
  await house.begin("");
  await house.enrol(server.issue("Kader Contoh"), PIN, "", () => undefined);
  const account = house.opened!.kader.account;
  const child = registration("Melati Contoh");
  await house.opened!.write([child]);
  return { house, server, clock, account, child: child.subject };
}

/** Two digits of a weight, and not saved. */
function typed(house: House, child: string) {
  const room = house.room!;
  room.go({ at: "weigh", person: child, day: TODAY });
  let form = begunWeighing(TODAY - 400, TODAY, 1);
  for (const key of ["7", "8"] as const) [form] = update(form, { kind: "key", key }, () => []);
  room.keepWeighing(child, TODAY, form);
  return form;
}

const opened = async (house: House, account: string) => {
  expect(await house.unlock(account, PIN)).toBeUndefined();
  return house.room!;
};

test("who leaves the phone lying is locked out after five minutes, and stands before the same half-typed weight after her PIN", async () => {
  const { house, account, child } = await entered();
  const form = typed(house, child);
  vi.advanceTimersByTime(IDLE_MILLISECONDS - 1);
  expect(house.room).toBeDefined();
  // Another digit: from then on five minutes more.
  screen.dispatchEvent(new Event("pointerdown"));
  vi.advanceTimersByTime(IDLE_MILLISECONDS - 1);
  expect(house.room).toBeDefined();
  vi.advanceTimersByTime(1);
  expect([house.room, house.opened, house.standing]).toEqual([undefined, undefined, "lock"]);
  await vi.waitFor(() => expect(house.kaders).toHaveLength(1));

  const room = await opened(house, account);
  expect(room.weighings).toEqual({ [child + TODAY]: form });
  const stop = room.live();
  expect(room.place).toEqual({ at: "weigh", person: child, day: TODAY });
  stop();
});

test.each([
  ["form", "TBC", "form TBC "],
  ["birth", undefined, "birth "],
])("who is locked out of a half-filled %s stands before it again after her PIN", async (at, form, key) => {
  const { house, account, child } = await entered();
  const place = { at, person: child, ...(form ? { form } : {}) } as Place;
  house.room!.go(place);
  house.room!.keepDraft(key + child, { SIGN: "YA" });
  await house.lock();
  const room = await opened(house, account);
  const stop = room.live();
  expect([room.place, room.drafts]).toEqual([place, { [key + child]: { SIGN: "YA" } }]);
  stop();
  room.keepDraft(key + child, undefined);
  await house.lock();
  expect((await opened(house, account)).first).toEqual([]);
});

test.each([["new", { at: "person", step: 2 }] as const, ["c", { at: "person", person: "c", step: 1 }] as const])(
  "who is locked out of the half-filled card of a child (%s) stands before it again, with the way that led there",
  async (key, place) => {
    const { house, account } = await entered();
    const form = emptyForm("003");
    house.room!.go({ at: "person", ...(place.step === 2 ? {} : { person: "c" }), step: 1 });
    if (place.step === 2) house.room!.go(place);
    house.room!.keepForm(key, form);
    await house.lock();
    const room = await opened(house, account);
    const stop = room.live();
    expect([room.place, room.forms]).toEqual([place, { [key]: form }]);
    expect(room.way).toHaveLength(place.step);
    stop();
  },
);

test("who is locked out of an answer to the bidan, typed or measured, stands before the question again", async () => {
  const { house, account, child } = await entered();
  const question: Place = { at: "question", question: "q" };
  house.room!.go({ at: "questions" });
  house.room!.go(question);
  house.room!.keepDraft("question q", "Ibunya");
  await house.lock();
  const typing = await opened(house, account);
  let stop = typing.live();
  expect(typing.place).toEqual(question);
  const also: Also = () => ({ type: "case.answered", day: TODAY, body: {} });
  typing.go({ at: "weigh", person: child, day: TODAY, also });
  const form = begunWeighing(TODAY - 400, TODAY, 1);
  typing.keepWeighing(child, TODAY, form);
  stop();
  await house.lock();
  const measuring = await opened(house, account);
  stop = measuring.live();
  expect([measuring.way, measuring.weighings]).toEqual([[{ at: "questions" }, question], { [child + TODAY]: form }]);
  stop();
});

test("who is locked out of the book of a day stands before that day again", async () => {
  const { house, account, child } = await entered();
  const place: Place = { at: "grid", day: TODAY - 30 };
  house.room!.go(place);
  house.room!.keepDraft(`grid ${TODAY - 30}`, { [child]: { weight: "7,8", length: "" } });
  await house.lock();
  expect((await opened(house, account)).first).toEqual([place]);
});

test("what one kader has half typed waits for her, whoever has the phone meanwhile", async () => {
  const { house, server, account, child } = await entered();
  const form = typed(house, child);
  await house.enrol(server.issue("Kader Dua"), "284915", "", () => undefined);
  expect(house.opened!.kader.name).toBe("Kader Dua");
  expect(house.room!.weighings).toEqual({});
  house.room!.keepDraft("service", "A");
  await house.lock();
  const room = await opened(house, account);
  expect([room.weighings, room.drafts]).toEqual([{ [child + TODAY]: form }, {}]);
});

test("whose phone was taken off the list in the middle of an entry finds it where she was once she is enrolled again", async () => {
  const { house, server, account, child } = await entered();
  await house.opened!.exchange();
  const form = typed(house, child);
  for (const token of server.tokens.values()) token.ended = true;
  await house.opened!.exchange();
  expect(house.opened!.sync.trouble).toBe("ended");
  await house.enrol(server.issue("Kader Contoh", account), "739164", "", () => undefined);
  expect(house.room!.weighings).toEqual({ [child + TODAY]: form });
  expect(house.room!.sync.trouble).toBeUndefined();
});

test("with everybody's key gone the phone begins anew, though something was half typed", async () => {
  const { house, server, account, child } = await entered();
  await house.opened!.exchange();
  typed(house, child);
  await house.lock();
  for (let tries = 0; tries < 10; tries++) await house.unlock(account, "000000");
  expect(house.kaders[0]!.gone).toBe(true);
  await house.enrol(server.issue("Kader Contoh", account), PIN, "", () => undefined);
  expect(house.room!.weighings).toEqual({});
});

test("a browser that keeps nothing, or encrypts nothing, says so instead of beginning", async () => {
  const { device } = await village();
  const closed = {
    open: () => {
      throw new DOMException("private", "InvalidStateError");
    },
  };
  vi.stubGlobal("indexedDB", closed);
  const house = new House(device.world(), id, sayings);
  await house.begin("");
  expect(house.standing).toBe("broken");
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const bare = new House(new Device(device.server, device.clock).world(), id, sayings);
  await bare.begin("");
  expect(bare.standing).toBe("broken");
});
