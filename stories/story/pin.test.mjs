// Who has forgotten her PIN loses nothing; and on a phone of two each fact bears the name of her who wrote it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openLink, seeded } from "../link.mjs";
import { scene } from "../scene.mjs";

const PIN = "284915";
const MOST_WRONG = 10;

test("after ten wrong PINs what was not sent goes out sealed, and she enrols anew", async () => {
  const { server, village, phone } = await scene(2);
  const link = await openLink(server.url, seeded(1));
  try {
    const account = await village.newKader("Lina Uji");
    const kader = await phone(link.url);
    await kader.enrol(account.code, PIN);
    await kader.openDay();
    await kader.sendAll();
    await kader.kept();

    link.state.up = false;
    await kader.list();
    const [name] = await kader.names();
    await kader.weigh(name);
    assert.equal(await kader.unsent(), 1);
    await kader.kill();
    await kader.start();
    for (let left = MOST_WRONG - 1; left >= 0; left--) {
      await kader.pin("111222");
      const said = left > 1 ? `Masih ada ${left} kali` : left === 1 ? "Tinggal 1 kali lagi" : "Kunci Anda dihapus";
      await kader.page.getByText(said).waitFor();
    }
    assert.match(await kader.page.locator("main").innerText(), /1 catatan menunggu tetap dikirim/);

    link.state.up = true;
    await kader.kill();
    await kader.start();
    await kader.page.getByText("Semua catatan sudah terkirim").waitFor();
    assert.deepEqual((await village.writtenBy(account)).map((one) => one.name), [name]);

    await kader.tap("Daftar lagi");
    await kader.typeCode(await account.again());
    await kader.nameAndPin("739164");
    await kader.page.getByText("Posyandu sedang buka").waitFor();
    await kader.list();
    assert.ok(!(await kader.names()).includes(name), "whom she weighed before she forgot is weighed");
    assert.deepEqual(kader.complaints, []);
  } finally {
    link.close();
  }
});

test("two kader on one phone: each fact bears its author", async () => {
  const { village, phone } = await scene(3);
  const first = await village.newKader("Tuti Uji");
  const second = await village.newKader("Yanti Uji");
  const kader = await phone();
  await kader.enrol(first.code, PIN);
  await kader.openDay();
  const weighOne = async () => {
    await kader.toHome();
    await kader.list();
    const [name] = await kader.names();
    await kader.weigh(name);
    return name;
  };
  const byFirst = await weighOne();

  await kader.toHome();
  await kader.tapRow("Lainnya");
  await kader.tapRow("Tambah kader di HP ini");
  await kader.typeCode(second.code);
  await kader.nameAndPin("739164");
  const bySecond = await weighOne();

  await kader.lock();
  await kader.tapRow("Tuti Uji");
  await kader.unlock(PIN);
  const againByFirst = await weighOne();
  await kader.sendAll();

  const names = async (account) => (await village.writtenBy(account)).map(({ name }) => name).sort();
  assert.deepEqual(await names(first), [byFirst, againByFirst].sort());
  assert.deepEqual(await names(second), [bySecond]);
  assert.deepEqual(kader.complaints, []);
});
