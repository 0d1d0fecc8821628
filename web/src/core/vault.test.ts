import { expect, test } from "vitest";
import { base64, fromBase64, textOf, utf8 } from "./bytes.ts";
import { decrypted, encrypted, firstKader, isPin, nextKader, unlock, wiped, withPin, ROUNDS } from "./vault.ts";

const ONE = { account: "one", shown: "Satu", token: "token-1", name: "Kader Satu" };
const TWO = { account: "two", shown: "Dua", token: "token-2", name: "Kader Dua" };

test("a PIN has six digits, a passphrase eight characters", () => {
  expect(["123456", "12345", "1234567", "12345a", "delapan8"].map(isPin)).toEqual([true, false, false, false, true]);
});

test("by default a PIN costs 600,000 rounds", async () => {
  const row = await firstKader(ONE, "123456");
  expect(row.rounds).toBe(600_000);
  expect(ROUNDS).toBe(600_000);
  expect((await unlock(row, "123456"))?.secret).toEqual({ token: "token-1", name: "Kader Satu" });
});

test("two kader share one data key, each under a PIN of her own", async () => {
  const one = await firstKader(ONE, "123456", 1);
  const opened = (await unlock(one, "123456"))!;
  const two = await nextKader(TWO, "kata sandi", opened, one, 1);
  const written = await encrypted(opened.data, "Melati", "record/1");
  const other = (await unlock(two, "kata sandi"))!;
  expect(other.secret).toEqual({ token: "token-2", name: "Kader Dua" });
  expect(await decrypted(other.data, written, "record/1")).toBe("Melati");
  expect(await unlock(two, "123456")).toBeNull();
  const changed = await withPin(two, other, "222222", 1);
  expect(await unlock(changed, "kata sandi")).toBeNull();
  expect(await decrypted((await unlock(changed, "222222"))!.data, written, "record/1")).toBe("Melati");
});

test("an opened data key cannot be taken out", async () => {
  const one = await firstKader(ONE, "123456", 1);
  const { data, pin } = (await unlock(one, "123456"))!;
  expect([data.extractable, pin.extractable]).toEqual([false, false]);
});

test("a passphrase is the same however its accents were sent", async () => {
  const one = await firstKader(ONE, "caf\u00e9 melati", 1);
  expect(await unlock(one, "cafe\u0301 melati")).not.toBeNull();
});

test("an envelope belongs to its record and tells when it was changed", async () => {
  const { data } = (await unlock(await firstKader(ONE, "123456", 1), "123456"))!;
  const bytes = await encrypted(data, "Melati", "record/1");
  await expect(decrypted(data, bytes, "record/2")).rejects.toThrow();
  bytes[bytes.length - 1]! ^= 1;
  await expect(decrypted(data, bytes, "record/1")).rejects.toThrow();
});

test("a wiped row opens with nothing", async () => {
  const one = wiped(await firstKader(ONE, "123456", 1));
  expect(Object.keys(one).sort()).toEqual(["account", "rounds", "salt", "shown", "wrong"]);
  expect(await unlock(one, "123456")).toBeNull();
});

test("base64url there and back, also for many bytes", () => {
  for (const length of [0, 1, 2, 3, 8191, 8192, 20000]) {
    const bytes = new Uint8Array(length).map((_, i) => (i * 31) % 256);
    const text = base64(bytes);
    expect(text).toMatch(/^[\w-]*$/);
    expect([...fromBase64(text)]).toEqual([...bytes]);
  }
  expect(textOf(utf8("Ñ 10 kg"))).toBe("Ñ 10 kg");
});
