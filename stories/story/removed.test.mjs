// A phone that a bidan took off the list: it says so, loses nothing, and can be enrolled again from where she stands.

import assert from "node:assert/strict";
import { test } from "node:test";
import { scene } from "../scene.mjs";

const PIN = "284915";

test("who was taken off the list reads it, what she writes is kept, and she enrols again", async () => {
  const { village, phone } = await scene(1);
  const account = await village.newKader("Ratna Uji");
  const kader = await phone();
  await kader.enrol(account.code, PIN);
  await kader.openDay();
  await kader.sendAll();
  await village.removePhoneOf(account);

  await kader.list();
  const [first, second] = await kader.names();
  await kader.weigh(first);
  await kader.nextChild();
  await kader.page.locator("header button").last().click();
  const sheet = kader.page.getByRole("dialog");
  await sheet.getByRole("button", { name: "Kirim sekarang" }).click();
  await sheet.getByText("HP ini sudah tidak terdaftar").waitFor();
  assert.deepEqual(await village.writtenBy(account), [], "what was written after that does not count by itself");

  await sheet.getByRole("button", { name: "Daftar lagi" }).click();
  await kader.typeCode(await account.again());
  await kader.nameAndPin("739164");
  await kader.list();
  assert.ok((await kader.names()).includes(first), "what does not count is not shown as weighed");
  await kader.weigh(second);
  await kader.sendAll();
  assert.deepEqual((await village.writtenBy(account)).map(({ name }) => name), [second]);

  await kader.page.locator("header button").last().click();
  await kader.tap("Lihat selengkapnya");
  await kader.page.getByText("dibuat setelah HP ini dikeluarkan").waitFor();
  await kader.tap("Sudah dibaca");
  await kader.page.getByText("dibuat setelah HP ini dikeluarkan").waitFor({ state: "detached" });
  await kader.kill();
  await kader.reopen("739164");
  await kader.page.locator("header button").last().click();
  await kader.tap("Lihat selengkapnya");
  await kader.at("Pengiriman");
  assert.equal(await kader.page.getByText("Perlu dilihat").count(), 0, "what was read stays put away");
  assert.deepEqual(kader.complaints, []);
});
