// A newer edition comes while she works: the phone goes on with the one it holds until she says so.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openLink, seeded } from "../link.mjs";
import { scene } from "../scene.mjs";

const PIN = "284915";

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
