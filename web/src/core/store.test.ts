import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { afterEach, expect, test, vi } from "vitest";
import { Device, PIN, registration, village, weighing } from "../../test/device.ts";
import { KEPT, Store } from "./store.ts";
import { visits } from "./visits.ts";

afterEach(() => vi.restoreAllMocks());

/** Everything in the database, as somebody reads it who copied the disk. */
async function everything(disk: IDBFactory): Promise<string> {
  const open = disk.open("tumbuh");
  const db = await new Promise<IDBDatabase>((done) => (open.onsuccess = () => done(open.result as IDBDatabase)));
  let text = "";
  for (const name of Array.from(db.objectStoreNames)) {
    const store = db.transaction(name).objectStore(name);
    for (const request of [store.getAll(), store.getAllKeys()]) {
      const values = await new Promise<unknown[]>((done) => (request.onsuccess = () => done(request.result)));
      text += JSON.stringify(values, (_key, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value,
      );
    }
  }
  db.close();
  return text;
}

test("nothing personal is readable in the database", async () => {
  const { device } = await village();
  const { phone, book } = await device.enrolled("Kader Rahasia");
  await phone.store.change(book.kader.account, (row) => ({ ...row, shown: "K1" }));
  const child = registration("Kenanga Tersembunyi", {
    birthDate: "2024-02-29",
    nik: "9901012902249999",
    mother: { name: "Ibu Tersembunyi", phone: "081234567890", nik: "9901014101959999" },
    address: "Jalan Rahasia 7",
  });
  await book.write([child, weighing(child.subject, 12_345)]);
  const check = async (): Promise<void> => {
    const text = await everything(device.disk);
    expect(text.length).toBeGreaterThan(1000);
    const planted = ["Kenanga", "Tersembunyi", "2024-02-29", "9901012902249999", "************9999", "081234567890"];
    planted.push("Jalan Rahasia", "12345", "weight_g", "visit.measured", "Kader Rahasia", "2026-11-03", PIN, "token");
    expect(planted.filter((secret) => text.includes(secret))).toEqual([]);
  };
  await check();
  await book.exchange();
  expect(book.sync.unsent).toBe(0);
  await check();
});

test("a full disk keeps what was there, writes nothing half, and says so", async () => {
  const { device } = await village();
  const { phone, book } = await device.enrolled();
  const child = registration("Melati Contoh");
  await book.write([child]);
  const put = IDBObjectStore.prototype.put;
  for (const full of ["records", "outbox"]) {
    const name = full === "outbox" ? "add" : "put";
    const real = name === "add" ? IDBObjectStore.prototype.add : put;
    const spy = vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === full) throw new DOMException("full", "QuotaExceededError");
      return real.apply(this, given as [unknown, IDBValidKey?]);
    });
    await expect(book.write([weighing(child.subject, 7800)])).rejects.toMatchObject({ code: "STORAGE_FULL" });
    expect(visits(book.people.get(child.subject)!)).toEqual([]);
    expect(book.sync.unsent).toBe(1);
    expect(await phone.unsent()).toBe(1);
    spy.mockRestore();
  }
  const [fact] = await book.write([weighing(child.subject, 7900)]);
  expect(fact!.seq).toBe(2);
  const again = (await device.open(book.kader.account)).book;
  expect(visits(again.people.get(child.subject)!)).toMatchObject([{ weight_g: 7900 }]);
});

test("a disk that is full while fetching is said as such, and later goes on", async () => {
  const { device, server, clock } = await village();
  const { book } = await device.enrolled();
  const other = new Device(server, clock);
  const { book: there } = await other.enrolled();
  const child = registration("Melati Contoh");
  await there.write([child]);
  await there.exchange();
  const real = IDBObjectStore.prototype.put;
  const spy = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === "records") throw new DOMException("full", "QuotaExceededError");
    return real.apply(this, given);
  });
  await book.exchange();
  expect(book.sync.trouble).toBe("storage");
  spy.mockRestore();
  await book.exchange();
  expect(book.people.size).toBe(1);
  expect(book.sync.trouble).toBeUndefined();
});

test("a fact that was answered is kept for sixty days and then dropped", async () => {
  const { device, clock } = await village();
  const { phone, book } = await device.enrolled();
  const child = registration("Melati Contoh");
  await book.write([child]);
  await book.exchange();
  await book.write([weighing(child.subject, 7800)]);
  clock.time += KEPT;
  await phone.store.forget(clock.time);
  expect((await phone.store.outbox()).length).toBe(2);
  clock.time += 1;
  await phone.store.forget(clock.time);
  expect((await phone.store.outbox()).map((row) => row.seq)).toEqual([2]);
});

test("a lease is for one, until it is given back or runs out", async () => {
  globalThis.indexedDB = new IDBFactory();
  const store = await Store.open();
  expect(await store.takeLease("a", 0, 100)).toBe(true);
  expect(await store.takeLease("b", 99, 100)).toBe(false);
  expect(await store.takeLease("b", 100, 100)).toBe(true);
  await store.dropLease("a");
  expect(await store.takeLease("a", 150, 100)).toBe(false);
  await store.dropLease("b");
  expect(await store.takeLease("a", 150, 100)).toBe(true);
  expect(await store.takeLease("b", -1_000_000, 100)).toBe(true);
});
