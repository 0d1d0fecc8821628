// What a phone survives: its data cleared, the server killed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openLink, seeded } from "../link.mjs";
import { scene } from "../scene.mjs";

const PIN = "284915";

test("the site's data is cleared and the server killed: the backup file brings everything back", async (context) => {
  const { server, village, phone } = await scene(1);
  const link = await openLink(server.url, seeded(1));
  context.after(() => link.close());
  const account = await village.newKader("Eka Uji");
  const kader = await phone(link.url);
  await kader.enrol(account.code, PIN);
  await kader.openDay();
  await kader.sendAll();
  await kader.kept();

  link.state.up = false;
  await kader.list();
  const names = (await kader.names()).slice(0, 3);
  for (const name of names) {
    await kader.weigh(name);
    await kader.nextChild();
  }
  assert.equal(await kader.unsent(), 3);
  const file = await kader.saveBackup();
  for (const name of names) assert.ok(!file.includes(name), "nobody reads the file");
  await kader.clearSiteData();

  await server.restart();
  link.state.up = true;
  await kader.start();
  const told = await kader.restore(file);
  assert.match(told, /3 catatan baru diterima/);
  assert.deepEqual((await village.writtenBy(account)).map(({ name }) => name).sort(), [...names].sort());

  await kader.tap("Kembali");
  await kader.tap("Saya kader");
  await kader.typeCode(await account.again());
  await kader.nameAndPin(PIN);
  await kader.list();
  const left = await kader.allNames();
  for (const name of names) assert.ok(!left.includes(name), `${name} is weighed`);
  assert.match(await kader.restoreAgain(file), /0 catatan baru diterima.*[34] sudah ada/s);
  assert.deepEqual(kader.complaints, []);
});
