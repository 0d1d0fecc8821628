import { beforeEach, expect, test } from "vitest";
import { Device, registration, village, type Clock } from "../../test/device.ts";
import { problem, type FakeServer } from "../../test/fakeServer.ts";
import type { StoredBook } from "./storedBook.ts";

const MINUTE = 60_000;
const OFFLINE = { dropped: 1 };

let server: FakeServer;
let clock: Clock;
let book: StoredBook;
const pass = (milliseconds: number) => clock.pass(milliseconds, () => book.exchange());

/** An open book with one fact to send, and the phone's own timers. */
beforeEach(async () => {
  ({ server, clock } = await village());
  ({ book } = await new Device(server, clock, () => 0.5, clock.later).enrolled());
  await book.write([registration("Melati Contoh")]);
});

test("after hours without a signal it is sent within a minute of the link's coming back, though nobody says that it did", async () => {
  server.faults = OFFLINE;
  await pass(3 * 60 * MINUTE);
  expect(book.sync).toMatchObject({ unsent: 1, trouble: "offline" });
  server.faults = {};
  await pass(MINUTE);
  expect(book.sync.trouble).toBeUndefined();
  expect(book.sync).toMatchObject({ unsent: 0, lastSuccess: expect.any(Number) });
});

test("where the browser says that the link is back too early, the next try follows within seconds", async () => {
  server.faults = OFFLINE;
  await pass(3 * 60 * MINUTE);
  await book.wake();
  expect(book.sync.trouble).toBe("offline");
  server.faults = {};
  await pass(5_000);
  expect(book.sync).toMatchObject({ unsent: 0 });
});

test("what was written while the server asked for patience is sent when that is over", async () => {
  server.instead = () => problem(503, "TMB-SERVER-BUSY", { "Retry-After": "60" });
  await book.exchange();
  server.instead = () => null;
  await book.write([registration("Anggrek Contoh")]);
  const asked = server.requests.length;
  await pass(59_000);
  expect(server.requests).toHaveLength(asked);
  await pass(1_000);
  expect(book.sync).toMatchObject({ unsent: 0 });
});
