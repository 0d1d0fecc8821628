import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Clock, Device } from "../../test/device.ts";
import { FakeServer } from "../../test/fakeServer.ts";
import { seeded } from "../../test/random.ts";
import { read, restored } from "../../test/stored/disk.ts";
import { Phone } from "./phone.ts";
import { visits } from "./visits.ts";

const FOLDER = new URL("../../test/stored/", import.meta.url);
const STORED = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

test.each(STORED)("a phone of %s opens, with all that was unsent", async (name) => {
  const clock = new Clock();
  const device = new Device(await FakeServer.start(seeded(1), clock.now), clock);
  globalThis.indexedDB = await restored(read(readFileSync(new URL(name, FOLDER), "utf8")));
  const phone = await Phone.load(device.world());
  const [kader] = await phone.kaders();
  expect(kader).toMatchObject({ name: "Kader Contoh", gone: false, left: 10 });
  const { book } = await phone.unlock(kader!.account, "135790");
  expect(book!.place.name).toBe("Posyandu Melati Contoh");
  const [person] = [...book!.people.values()];
  expect(person!.fields.name).toBe("Melati Contoh");
  expect(visits(person!).map((visit) => visit.weight_g)).toEqual([7800, 7900]);
  expect(book!.sync.unsent).toBe(1);
  expect((await phone.store.outbox()).map((row) => row.state)).toEqual([1, 1, 0]);
});

test("there is a stored phone of the newest form", async () => {
  const versions = STORED.map((name) => read(readFileSync(new URL(name, FOLDER), "utf8")).version);
  globalThis.indexedDB = new (await import("fake-indexeddb")).IDBFactory();
  const { Store } = await import("./store.ts");
  (await Store.open()).close();
  const [fresh] = await indexedDB.databases();
  expect(Math.max(...versions)).toBe(fresh!.version);
});
