import { expect, test, vi } from "vitest";
import { Device, PIN, registration, village, weighing } from "../../test/device.ts";
import { problem } from "../../test/fakeServer.ts";
import { FORM } from "./apply.ts";
import { checkCode, codeIn, enrol } from "./enrol.ts";

const WISH = { pin: PIN, shown: "", deviceName: "HP uji" };

test("a code is what a camera or a hand gives", () => {
  expect(codeIn("https://tumbuh.example/#daftar=ABCDE-FGHJK")).toBe("ABCDE-FGHJK");
  expect(codeIn(" ABCDE FGHJK\n")).toBe("ABCDEFGHJK");
});

test.each([
  ["TMB-ACCESS-CODE", 422, "code"],
  ["TMB-ACCESS-DEVICE-ELSEWHERE", 409, "elsewhere"],
  ["TMB-ACCESS-DEVICE-TAKEN", 409, "opener"],
  ["TMB-ACCESS-TOO-MANY-ATTEMPTS", 429, "busy"],
  ["TMB-SERVER-INTERNAL", 500, "server"],
])("%s is said as what it is, and nothing is stored", async (code, status, trouble) => {
  const { device, server } = await village();
  server.instead = () => problem(status, code);
  const phone = await device.phone();
  await expect(enrol(phone, { ...WISH, code: "X" })).rejects.toMatchObject({ trouble });
  expect(await phone.isEnrolled()).toBe(false);
  expect(await phone.kaders()).toEqual([]);
});

test("a code is asked about without being taken", async () => {
  const { device, server } = await village();
  const { world } = await device.phone();
  const code = server.issue("K");
  await checkCode(world, ` ${code} `);
  await checkCode(world, code);
  expect(server.codes.size).toBe(1);
  await expect(checkCode(world, "CODE-9")).rejects.toMatchObject({ trouble: "code" });
  server.faults = { dropped: 1 };
  await expect(checkCode(world, code)).rejects.toMatchObject({ trouble: "offline" });
});

test("a PIN of five digits is refused before the code is used", async () => {
  const { device, server } = await village();
  const phone = await device.phone();
  await expect(enrol(phone, { ...WISH, code: server.issue("K"), pin: "12345" })).rejects.toMatchObject({
    trouble: "pin",
  });
  expect(server.codes.size).toBe(1);
  server.faults = { dropped: 1 };
  await expect(enrol(phone, { ...WISH, code: "CODE-1" })).rejects.toMatchObject({ trouble: "offline" });
});

test("a second kader needs the first to have it open", async () => {
  const { device, server } = await village();
  const { phone, book } = await device.enrolled();
  const code = server.issue("Dua");
  await expect(enrol(phone, { ...WISH, code })).rejects.toMatchObject({ trouble: "opener" });
  const second = await enrol(phone, { ...WISH, code, pin: "222222", opener: book });
  expect(second.kader.name).toBe("Dua");
  expect((await phone.kaders()).map((kader) => kader.name).sort()).toEqual(["Dua", "Kader Contoh"]);
  await expect(book.write([registration("X")])).rejects.toMatchObject({ code: "LOCKED" });
});

test("a token that is renewed sends what waits", async () => {
  const { device, server } = await village();
  const { phone, book } = await device.enrolled();
  const { account } = book.kader;
  const child = registration("Melati Contoh");
  await book.write([child]);
  const code = server.issue("Kader Contoh", account);
  const again = await enrol(phone, { ...WISH, code, opener: book });
  expect(again.sync.unsent).toBe(0);
  expect([...server.rows.values()].map((row) => row.state)).toEqual(["accepted"]);
  expect((await phone.kaders()).length).toBe(1);
});

test("the first sync says how far it is, and goes on where it was cut", async () => {
  const { device, server, clock } = await village();
  const { book } = await device.enrolled();
  await book.write(Array.from({ length: 30 }, (_, i) => registration(`Contoh ${i}`)));
  await book.exchange();
  const fresh = new Device(server, clock);
  const phone = await fresh.phone();
  let pages = 0;
  const real = server.fetch;
  Object.assign(server, {
    fetch: (path: string, init: RequestInit) => {
      if (path.includes("/changes") && ++pages === 3) return Promise.reject(new TypeError("cut"));
      return real(path, init);
    },
  });
  const heard: number[] = [];
  const there = await enrol(phone, { ...WISH, code: server.issue("Lain") }, (items) => heard.push(items));
  expect(heard).toEqual([7, 14]);
  expect(there.sync.trouble).toBe("offline");
  expect(there.people.size).toBe(13);
  await there.exchange((items) => heard.push(items));
  expect(heard.slice(2)).toEqual([7, 14, 17, 17]);
  expect(there.people.size).toBe(30);
  expect(there.sync.trouble).toBeUndefined();
});

test("an app of last month keeps what it does not know and asks anew when it knows more", async () => {
  const { device, server } = await village();
  const snapshot = server.snapshot.bind(server);
  server.snapshot = () => [...snapshot(), { kind: "service", content: { what: "VITAMIN_A_BIRU" } }];
  const { phone, book } = await device.enrolled();
  const child = registration("Melati Contoh");
  await book.write([child, { ...weighing(child.subject, 1), type: "service.given", body: { what: "VITAMIN_A_BIRU" } }]);
  await book.exchange();
  expect(book.people.get(child.subject)!.facts.map((fact) => fact.type)).toEqual(["service.given"]);
  expect((await phone.store.self())!.metUnknown).toBe(FORM);
  await phone.store.commit({ self: { metUnknown: 0 } });
  await device.open(book.kader.account);
  expect((await phone.store.self())!.cursor).toBeUndefined();
});

test("one window sends at a time", async () => {
  const { device, server } = await village();
  const { phone, book } = await device.enrolled();
  await book.write([registration("Melati Contoh")]);
  let free = false;
  const request = vi.fn(async (_name: string, _how: unknown, work: (lock: unknown) => unknown) =>
    work(free ? {} : null),
  );
  Object.assign(phone.world, { locks: { request } });
  await book.exchange();
  expect([server.rows.size, book.sync.busy, book.sync.unsent]).toEqual([0, false, 1]);
  free = true;
  await book.exchange();
  expect([server.rows.size, book.sync.unsent]).toEqual([1, 0]);
  expect(request.mock.calls[0]![0]).toBe("tumbuh-exchange");
});

test("it sends by itself soon after a write, and again after a pause when that failed", async () => {
  const { device, server } = await village();
  const waits: { milliseconds: number; work: () => void }[] = [];
  const phone = await device.phone();
  Object.assign(phone.world, {
    later: (milliseconds: number, work: () => void) => {
      const wait = { milliseconds, work };
      waits.push(wait);
      return () => waits.splice(waits.indexOf(wait), 1);
    },
  });
  const book = await enrol(phone, { ...WISH, code: server.issue("K") });
  expect(waits.length).toBe(1);
  await book.write([registration("Melati Contoh")]);
  expect(waits.map((wait) => wait.milliseconds)).toEqual([1500]);
  server.faults = { dropped: 1 };
  waits[0]!.work();
  await book.exchange();
  expect(waits.length).toBe(1);
  expect(waits[0]!.milliseconds).toBeLessThanOrEqual(5000);
  book.lock();
  expect(waits).toEqual([]);
});
