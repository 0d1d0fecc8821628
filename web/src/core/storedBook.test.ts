import { expect, test } from "vitest";
import { PIN, TODAY, registration, village, weighing } from "../../test/device.ts";
import { sessionId } from "./ids.ts";
import { visits } from "./visits.ts";

test("what was written is there after the phone was closed", async () => {
  const { device } = await village();
  const { book } = await device.enrolled();
  const melati = registration("Melati Contoh");
  await book.write([melati, weighing(melati.subject, 7800), { type: "session.opened", day: TODAY, body: {} }]);
  book.lock();

  const again = (await device.open(book.kader.account)).book;
  const person = again.people.get(melati.subject)!;
  expect(person.fields).toEqual({
    kind: "child",
    name: "Melati Contoh",
    sex: "female",
    birthDate: "2025-12-01",
    mother: { name: "Ibu Contoh" },
  });
  expect(visits(person)).toMatchObject([{ day: TODAY, weight_g: 7800, place: "posyandu", by: "kader" }]);
  expect(again.sessions.get(TODAY)).toEqual({ id: await sessionId("melati01", TODAY), day: TODAY, state: "open" });
  expect(again.sync.unsent).toBe(3);
  expect(again.people.size).toBe(1);
});

test("facts are numbered on over restarts, and none is sent before it is answered", async () => {
  const { device, server } = await village();
  const { book } = await device.enrolled();
  const melati = registration("Melati Contoh");
  const first = await book.write([melati]);
  book.lock();
  const again = (await device.open(book.kader.account)).book;
  const second = await again.write([weighing(melati.subject, 7800)]);
  expect([first[0]!.seq, second[0]!.seq]).toEqual([1, 2]);
  expect(second[0]!.id > first[0]!.id).toBe(true);
  expect(server.rows.size).toBe(0);
  await again.exchange();
  expect(server.rows.size).toBe(2);
  expect(again.sync).toMatchObject({ unsent: 0, busy: false, lastSuccess: expect.any(Number) });
});

test("another phone hears of it, and corrects it", async () => {
  const { device, server, clock } = await village();
  const { Device } = await import("../../test/device.ts");
  const other = new Device(server, clock);
  const { book } = await device.enrolled();
  const { book: there } = await other.enrolled("Kader Lain");
  const melati = registration("Melati Contoh");
  const [, fact] = await book.write([melati, weighing(melati.subject, 7800)]);
  await book.exchange();
  await there.exchange();
  expect(visits(there.people.get(melati.subject)!)).toMatchObject([{ weight_g: 7800, fact: fact!.id }]);
  clock.time += 1000;
  await there.write([weighing(melati.subject, 8700, { type: "visit.corrected", base: fact!.id })]);
  await there.write([
    {
      type: "person.changed",
      subject: melati.subject,
      day: TODAY,
      body: { name: "Melati Sari" },
      base: there.people.get(melati.subject)!.version,
    },
  ]);
  await there.exchange();
  await book.exchange();
  expect(visits(book.people.get(melati.subject)!)).toMatchObject([{ weight_g: 8700 }]);
  expect(book.people.get(melati.subject)!.fields.name).toBe("Melati Sari");
  expect(book.people.get(melati.subject)!.also).toEqual([]);
});

test("a measurement that its month was signed without stops counting on the phone that wrote it, and on who holds it", async () => {
  const { device, server, clock } = await village();
  const { Device } = await import("../../test/device.ts");
  const other = new Device(server, clock);
  const { book } = await device.enrolled();
  const { book: there } = await other.enrolled("Kader Lain");
  const melati = registration("Melati Contoh");
  await book.write([melati]);
  await book.exchange();
  await there.exchange();
  const [fact] = await book.write([weighing(melati.subject, 7800)]);
  server.late.add(fact!.id);
  const weights = async () => {
    await Promise.all([book.exchange(), there.exchange()]);
    return [book, there].map(({ people }) => visits(people.get(melati.subject)!).map(({ weight_g }) => weight_g));
  };
  await book.exchange();
  expect(await weights()).toEqual([[], []]);
  // Signed anew with it, and told once more.
  server.late.delete(fact!.id);
  server.change(fact!.id, "accepted");
  expect(await weights()).toEqual([[7800], [7800]]);
  // Signed anew without it, or held since before phones were told.
  server.late.add(fact!.id);
  server.change(fact!.id, "accepted");
  expect(await weights()).toEqual([[], []]);
  book.lock();
  const again = (await device.open(book.kader.account)).book;
  expect(visits(again.people.get(melati.subject)!)).toEqual([]);
});

test("a NIK leaves the phone sealed and stays on it masked", async () => {
  const { device, server } = await village();
  const { book } = await device.enrolled();
  const melati = registration("Melati Contoh", {
    nik: "9901014112259999",
    mother: { name: "Ibu", nik: "9901014101959999", phone: "0800" },
  });
  await book.write([melati]);
  expect(book.people.get(melati.subject)!.fields.nik).toBe("************9999");
  await book.exchange();
  expect(book.sync.unsent).toBe(0);
  const [row] = [...server.rows.values()];
  expect(row!.fact.body["nik"]).toBe("9901014112259999");
  expect(server.requests).not.toContain("POST /api/sync/facts");
  expect(book.people.get(melati.subject)!.fields.mother).toEqual({
    name: "Ibu",
    nik: "************9999",
    phone: "0800",
  });
});

test("what the server does not let count comes back as a task and is not shown as a visit", async () => {
  const { device, server } = await village();
  const { book } = await device.enrolled();
  const melati = registration("Melati Contoh");
  server.judge = (fact) =>
    fact.body["weight_g"] === 9999
      ? { state: "quarantined", code: "TMB-FACT-BODY" }
      : fact.body["weight_g"] === 7800
        ? { state: "conflict", code: "TMB-FACT-CONFLICT" }
        : null;
  const [, , wrong] = await book.write([melati, weighing(melati.subject, 7800), weighing(melati.subject, 9999)]);
  await book.exchange();
  expect(book.tasks.map((task) => [task.outcome, task.code])).toEqual([
    ["conflict", "TMB-FACT-CONFLICT"],
    ["quarantined", "TMB-FACT-BODY"],
  ]);
  expect(visits(book.people.get(melati.subject)!)).toMatchObject([{ weight_g: 7800 }]);
  server.change(wrong!.id, "accepted");
  await book.exchange();
  expect(book.tasks.map((task) => task.outcome)).toEqual(["conflict"]);
  expect(book.people.get(melati.subject)!.facts.length).toBe(2);
});

test("a task that was read is put away, and the fact stays", async () => {
  const { device, server, clock } = await village();
  const { book } = await device.enrolled();
  const melati = registration("Melati Contoh");
  server.judge = (fact) =>
    fact.body["weight_g"] === 9999
      ? { state: "quarantined", code: "TMB-FACT-BODY" }
      : fact.body["weight_g"] === 7800
        ? { state: "conflict", code: "TMB-FACT-CONFLICT" }
        : null;
  const [, right, wrong] = await book.write([melati, weighing(melati.subject, 7800), weighing(melati.subject, 9999)]);
  await book.exchange();
  await book.dismiss(right!.id);
  expect(book.tasks.map((task) => task.fact.id)).toEqual([wrong!.id]);
  await book.dismiss(wrong!.id);
  expect(book.tasks).toEqual([]);
  await book.exchange();
  book.lock();

  const { phone, book: again } = await device.open(book.kader.account);
  expect(again.tasks).toEqual([]);
  expect(visits(again.people.get(melati.subject)!)).toMatchObject([{ weight_g: 7800 }]);
  expect((await phone.store.outbox()).map(({ outcome }) => outcome)).toEqual(["accepted", "conflict", "quarantined"]);
  server.change(right!.id, "quarantined", "TMB-FACT-BODY");
  await again.exchange();
  expect(again.tasks.map((task) => task.fact.id)).toEqual([right!.id]);
  clock.time += 61 * 86_400_000;
  await phone.store.forget(clock.now());
  expect(await phone.store.outbox()).toEqual([]);
});

test("what was refused while the phone was locked does not count again once it was put away", async () => {
  const { device, server } = await village();
  const { phone, book } = await device.enrolled();
  const melati = registration("Melati Contoh");
  await book.write([melati]);
  await book.exchange();
  server.judge = () => ({ state: "quarantined", code: "TMB-FACT-BODY" });
  const [wrong] = await book.write([weighing(melati.subject, 9999)]);
  book.lock();
  expect(await phone.handIn()).toBe(0);

  const again = (await device.open(book.kader.account)).book;
  await again.dismiss(wrong!.id);
  again.lock();
  const last = (await device.open(book.kader.account)).book;
  expect(last.tasks).toEqual([]);
  expect(visits(last.people.get(melati.subject)!)).toEqual([]);
});

test("what only waits cannot be put away", async () => {
  const { device, server } = await village();
  const { book } = await device.enrolled();
  server.judge = () => ({ state: "held", code: "TMB-FACT-UNKNOWN-SUBJECT" });
  const [fact] = await book.write([registration("Melati Contoh")]);
  await book.exchange();
  await book.dismiss(fact!.id);
  expect(book.tasks.map((task) => task.outcome)).toEqual(["held"]);
});

test("ten wrong PINs remove her key alone, and her unsent facts still go out", async () => {
  const { device, server } = await village();
  const { phone, book } = await device.enrolled("Kader Satu");
  const one = book.kader.account;
  const melati = registration("Melati Contoh");
  await book.write([melati]);
  const code = server.issue("Kader Dua");
  const { enrol } = await import("./enrol.ts");
  const second = await enrol(phone, { code, pin: "246802", shown: "Dua", deviceName: "", opener: book });
  const two = second.kader.account;
  await second.write([weighing(melati.subject, 7000)]);
  second.lock();
  server.faults = { dropped: 1 };
  for (let left = 9; left >= 0; left--) {
    expect(await phone.unlock(one, "000000")).toEqual({ wrong: true, left });
  }
  expect(await phone.unlock(one, PIN)).toEqual({ wrong: true, left: 0 });
  expect(await phone.kaders()).toEqual(
    expect.arrayContaining([
      { account: one, name: "Kader Satu", gone: true, left: 0 },
      { account: two, name: "Dua", gone: false, left: 10 },
    ]),
  );
  expect((await phone.unlock(two, "246802")).wrong).toBeUndefined();
  for (let i = 0; i < 10; i++) await phone.unlock(two, "111111");
  server.faults = {};
  expect(await phone.handIn()).toBe(0);
  expect([...server.rows.values()].map((row) => row.state)).toEqual(["accepted", "accepted"]);
});

test("a try is counted before it is made", async () => {
  const { device } = await village();
  const { phone, book } = await device.enrolled();
  await phone.store.change(book.kader.account, (row) => ({ ...row, wrong: 10 }));
  expect(await phone.unlock(book.kader.account, PIN)).toEqual({ wrong: true, left: 0 });
  expect((await phone.kaders())[0]!.gone).toBe(true);
});

test("a right PIN forgives, and can be changed", async () => {
  const { device } = await village();
  const { phone, book } = await device.enrolled();
  const { account } = book.kader;
  await phone.unlock(account, "000000");
  expect(await phone.changePin(account, "000000", "654321")).toBe(false);
  expect(await phone.changePin(account, PIN, "12345")).toBe(false);
  expect(await phone.changePin(account, PIN, "654321")).toBe(true);
  expect(await phone.unlock(account, PIN)).toEqual({ wrong: true, left: 9 });
  expect((await phone.unlock(account, "654321")).wrong).toBeUndefined();
  expect((await phone.kaders())[0]!.left).toBe(10);
});

test("with everybody's key gone the phone begins anew and loses nothing", async () => {
  const { device, server } = await village();
  const { phone, book } = await device.enrolled();
  const melati = registration("Melati Contoh", { nik: "9901014112259999" });
  await book.write([melati, weighing(melati.subject, 7800)]);
  for (let i = 0; i < 10; i++) await phone.unlock(book.kader.account, "000000");
  const { book: again } = await device.enrolled("Kader Baru", phone);
  expect(again.sync.unsent).toBe(0);
  expect(again.people.get(melati.subject)!.fields.name).toBe("Melati Contoh");
  expect(server.rows.size).toBe(2);
  const [next] = await again.write([weighing(melati.subject, 7900)]);
  expect(next!.seq).toBe(3);
});

test("an ended access hands in sealed what is left", async () => {
  const { device, server } = await village();
  const { book } = await device.enrolled();
  const melati = registration("Melati Contoh");
  await book.write([melati]);
  await book.exchange();
  for (const one of server.tokens.values()) one.ended = true;
  await book.exchange();
  expect(book.sync.trouble).toBe("ended");
  await book.write([weighing(melati.subject, 7800)]);
  await book.exchange();
  expect(book.sync).toMatchObject({ unsent: 0, trouble: "ended" });
  expect(server.requests.filter((one) => one === "POST /api/sync/sealed").length).toBe(1);
  expect(book.tasks.map((task) => task.code)).toEqual(["TMB-FACT-ACCESS-ENDED"]);
});

test("after an older backup came back everything is sent again and asked for anew", async () => {
  const { device, server } = await village();
  const { book } = await device.enrolled();
  const melati = registration("Melati Contoh");
  const anggrek = registration("Anggrek Contoh", { nik: "9901014112259998" });
  await book.write([melati, weighing(melati.subject, 7800), anggrek]);
  await book.exchange();
  expect(server.rows.size).toBe(3);
  server.restore(1);
  await book.exchange();
  expect(server.rows.size).toBe(3);
  expect(book.sync).toMatchObject({ unsent: 0, busy: false });
  expect(book.sync.trouble).toBeUndefined();
  expect(book.people.size).toBe(2);
  expect(visits(book.people.get(melati.subject)!)).toMatchObject([{ weight_g: 7800 }]);
});

test("today follows the server's clock, the fact keeps the phone's", async () => {
  const { device, server, clock } = await village();
  server.ahead = 86_400_000 * 400;
  const { book } = await device.enrolled();
  expect(book.today()).toBe(TODAY + 400);
  const [fact] = await book.write([registration("Melati Contoh")]);
  expect(fact!.at).toBe(new Date(clock.time).toISOString());
});

test("two windows of one phone do not overwrite each other", async () => {
  const { device, server } = await village();
  const { book } = await device.enrolled();
  const { book: other } = await device.open(book.kader.account);
  const melati = registration("Melati Contoh");
  const anggrek = registration("Anggrek Contoh");
  const facts = [
    ...(await book.write([melati])),
    ...(await other.write([anggrek])),
    ...(await book.write([weighing(anggrek.subject, 7000)])),
  ];
  expect(facts.map((fact) => fact.seq)).toEqual([1, 2, 3]);
  expect([...book.people.keys()].sort()).toEqual([melati.subject, anggrek.subject].sort());
  await book.exchange();
  expect(server.rows.size).toBe(3);
});

test("a locked book writes nothing", async () => {
  const { device } = await village();
  const { book } = await device.enrolled();
  book.lock();
  await expect(book.write([registration("Melati Contoh")])).rejects.toMatchObject({ code: "LOCKED" });
});

test("the wrong kind of answer is said as what it is", async () => {
  const { device, server } = await village();
  const { problem } = await import("../../test/fakeServer.ts");
  const { book } = await device.enrolled();
  const cases: [Response | null, string][] = [
    [problem(500, "TMB-SERVER-INTERNAL"), "server"],
    [new Response("<html>", { status: 200 }), "offline"],
    [new Response("", { status: 404 }), "upgrade"],
    [problem(403, "TMB-ACCESS-ENDED"), "ended"],
    [problem(401, "TMB-ACCESS-NOT-SIGNED-IN"), "ended"],
    [problem(429, "TMB-REQUEST-TOO-MANY", { "Retry-After": "7" }), "busy"],
  ];
  for (const [response, trouble] of cases) {
    server.instead = () => response!.clone();
    await book.exchange();
    expect(book.sync.trouble).toBe(trouble);
  }
  const asked = server.requests.length;
  server.instead = () => null;
  await book.exchange();
  expect(server.requests.length).toBe(asked);
  device.clock.time += 7_000;
  await book.exchange();
  expect(book.sync.trouble).toBeUndefined();
});

test("too large a batch is halved", async () => {
  const { device, server } = await village();
  const { book } = await device.enrolled();
  const melati = registration("Melati Contoh");
  await book.write([melati, ...Array.from({ length: 20 }, (_, i) => weighing(melati.subject, 7000 + i))]);
  const { problem } = await import("../../test/fakeServer.ts");
  const real = server.fetch;
  let refused = 0;
  Object.assign(server, {
    fetch: async (path: string, init: RequestInit) => {
      const large = path === "/api/sync/facts" && (init.body as ArrayBuffer).byteLength > 700;
      refused += large ? 1 : 0;
      return large ? problem(413, "TMB-REQUEST-TOO-LARGE") : real(path, init);
    },
  });
  await book.exchange();
  expect(refused).toBeGreaterThan(0);
  expect(book.sync.unsent).toBe(0);
  expect(server.rows.size).toBe(21);
});

test("who closes a day says how many of its facts this phone wrote, and counts the closing itself not", async () => {
  const { device } = await village();
  const { book } = await device.enrolled();
  const day = book.today();
  const melati = registration("Melati Contoh");
  await book.write([{ type: "session.opened", day, inSession: true, body: {} }, melati]);
  await book.write([{ ...weighing(melati.subject, 7800), day, inSession: true }]);
  await book.write([{ ...weighing(melati.subject, 7900), day: day - 1 }]);
  const close = { type: "session.closed", day, inSession: true, body: {} };
  expect((await book.write([close]))[0]?.body).toEqual({ count: 2 });
  expect((await book.write([close]))[0]?.body).toEqual({ count: 2 });
});
