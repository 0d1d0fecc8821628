// A kader in a hurry: two taps where one was meant.

import assert from "node:assert/strict";
import { test } from "node:test";
import { scene } from "../scene.mjs";

test("two quick taps on Simpan are one weighing and one portion of food", async () => {
  const { village, phone } = await scene(2);
  const account = await village.newKader("Tari Uji");
  const kader = await phone();
  await kader.enrol(account.code, "284915");
  await kader.openDay();
  await kader.list();
  const [name] = await kader.names();
  await kader.tapRow(name);
  await kader.at(name);
  const { weight, length } = await kader.last();
  await kader.digits(`${Number(weight) + 2}`);
  await kader.tap("Lanjut");
  await kader.past(kader.page.getByRole("button", { name: /^(Panjang|Tinggi) badan/, pressed: true }));
  await kader.digits(`${Number(length) + 7}`);
  await kader.button("Simpan").dblclick();
  await kader.past(kader.button("Anak berikutnya"));

  await kader.toList();
  await kader.search(name);
  await kader.tapRow(name);
  await kader.tap("Kartu");
  await kader.tap("Layanan");
  await kader.tapRow("PMT");
  await kader.page.getByRole("dialog").getByRole("button", { name: "Simpan" }).dblclick();
  await kader.page.getByRole("dialog").waitFor({ state: "detached" });
  await kader.sendAll();

  const [{ measurement, ...more }, ...others] = await village.writtenBy(account);
  assert.deepEqual(others, [], "one weighing");
  assert.equal(more.name, name);
  const today = village.today();
  const entries = (await village.entriesOf(measurement.person)).filter((one) => one.day === today && one.type === "visit.served");
  assert.equal(entries.length, 1, "one portion");
  assert.deepEqual(kader.complaints, []);
});
