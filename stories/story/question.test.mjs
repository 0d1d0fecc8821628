// What the bidan cannot know she asks back: the question comes to the phone, is answered without a signal, and the answer comes back to her.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openLink, seeded } from "../link.mjs";
import { scene } from "../scene.mjs";

const PIN = "284915";

test("a question of the bidan's is a task on the phone; answered or put right offline, it is done for both", async (context) => {
  const { server, village, phone } = await scene(2);
  const link = await openLink(server.url, seeded(7));
  context.after(() => link.close());
  const { bidan, posyandu } = village;
  const account = await village.newKader("Tuti Uji");
  const kader = await phone(link.url);
  await kader.enrol(account.code, PIN);
  await kader.openDay();
  await kader.list();
  const [right, wrong] = await kader.names();
  const seen = {};
  for (const name of [right, wrong]) {
    await kader.tapRow(name);
    await kader.at(name);
    const { weight, length } = await kader.last();
    seen[name] = { weight, length };
    // Three times as heavy as last month: whoever reads it asks.
    await kader.measure(`${Number(weight) * 3}`, `${Number(length) + 5}`);
    await kader.nextChild();
  }
  await kader.sendAll();
  await kader.kept();

  const cases = `/api/months/${posyandu.id}/${village.today().slice(0, 7)}/cases`;
  const caseOf = async (name) => (await bidan.get(cases)).cases.find((one) => one.person?.name === name && one.kind === "UKURAN_MERAGUKAN");
  const ask = async (name, question) => {
    const { key } = await caseOf(name);
    await bidan.post(`${cases}/decisions`, { decisions: [{ key, decision: "return", question }] });
  };
  await ask(right, "Benarkah beratnya?");
  await ask(wrong, "Tolong periksa lagi angkanya");
  await kader.send();
  link.state.up = false;
  await kader.toHome();
  await kader.tapRow("Bidan bertanya", "2 pertanyaan menunggu jawaban");
  await kader.at("Bidan bertanya");

  await kader.tapRow(right, "Benarkah beratnya?");
  await kader.row("Angkanya benar").waitFor();
  await kader.tapRow("Angkanya benar");
  await kader.tap("Lanjut");
  await kader.tapRow(wrong);
  await kader.tapRow("Perbaiki angkanya");
  await kader.at(wrong);
  for (let digits = 0; digits < 4; digits++) await kader.tap("Hapus angka");
  await kader.digits(seen[wrong].weight);
  await kader.tap("Simpan");
  await kader.past(kader.button("Anak berikutnya"));
  assert.equal(await kader.unsent(), 3, "an answer, a correction and its answer");
  await kader.toHome();
  assert.equal(await kader.row("Bidan bertanya").count(), 0, "nothing waits");

  link.state.up = true;
  await kader.sendAll();
  const answered = await caseOf(right);
  assert.equal(answered.state, "answered");
  assert.equal(answered.asked.answer, "Angka sudah benar, tidak diubah.");
  assert.equal(await caseOf(wrong), undefined, "nothing is doubtful any more");
  const { measurement } = (await village.writtenBy(account)).find(({ name }) => name === wrong);
  assert.equal(measurement.values?.weightG ?? measurement.weightG, Number(seen[wrong].weight) * 100);
  assert.deepEqual(kader.complaints, []);
});
