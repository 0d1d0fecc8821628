// What a phone survives: its data cleared, the server killed, a server that is newer than the app.

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

test("an app of last month keeps sending to a newer server, and the new one takes over when she says so", async (context) => {
  const { server, village, phone } = await scene(2);
  const link = await openLink(server.url, seeded(2));
  context.after(() => link.close());
  link.state.edition = "last-month";
  const account = await village.newKader("Novi Uji");
  const kader = await phone(link.url);
  await kader.enrol(account.code, PIN);
  await kader.kept();
  assert.equal(await kader.edition(), "last-month");
  await kader.kill();

  link.state.edition = undefined; // the server was upgraded
  await kader.reopen(PIN);
  assert.equal(await kader.edition(), "last-month", "the phone starts with what it holds");
  await kader.openDay();
  await kader.list();
  const [first, second] = await kader.names();
  await kader.weigh(first);
  await kader.sendAll();
  assert.deepEqual((await village.writtenBy(account)).map(({ name }) => name), [first]);

  await kader.newEditionWaits();
  link.state.up = false;
  await kader.nextChild();
  await kader.weigh(second);
  link.state.up = true;
  await kader.toHome();
  await kader.takeNewEdition();
  await kader.unlock(PIN);
  assert.equal(await kader.edition(), "new");
  await kader.sendAll();
  assert.deepEqual((await village.writtenBy(account)).map(({ name }) => name).sort(), [first, second].sort());
  assert.deepEqual(kader.complaints, []);
});
