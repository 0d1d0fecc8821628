// A day without a signal: two kader weigh on two phones, some children on both; phones die; then a link that loses answers.

import assert from "node:assert/strict";
import { Killed } from "./kader.mjs";
import { openLink, seeded } from "./link.mjs";

const PIN = "284915";
/** From a name on the list to the verdict there are about this many touches. */
const TOUCHES = 12;

/**
 * Plays it and asserts what must hold; answers with what happened, for a report.
 *
 * @param {Awaited<ReturnType<import("./scene.mjs").scene>>} scene
 * @param {{children: number, both: number, kills: number, loss: number, seed: number}} wish children on both phones together;
 *   how many of them are measured on both; how often each phone is killed while weighing and once more while sending
 */
export async function offlineDay({ server, village, phone }, { children, both, kills, loss, seed }) {
  const random = seeded(seed);
  const links = [await openLink(server.url, seeded(seed + 1)), await openLink(server.url, seeded(seed + 2))];
  try {
    const [one, other] = await Promise.all(links.map(({ url }) => phone(url)));
    const accounts = [await village.newKader("Wati Uji"), await village.newKader("Rina Uji")];
    await one.enrol(accounts[0].code, PIN);
    await one.openDay();
    await one.sendAll();
    await other.enrol(accounts[1].code, PIN);
    await Promise.all([one.kept(), other.kept()]);
    for (const link of links) link.state.up = false;

    const all = await expected(one, children);
    const shared = all.slice(0, both);
    const middle = Math.ceil((all.length + both) / 2);
    const hands = [
      new Hand(one, accounts[0], all.slice(0, middle), 2, kills, seeded(seed + 3)),
      new Hand(other, accounts[1], [...all.slice(middle), ...shared], 3, kills, seeded(seed + 4)),
    ];
    await Promise.all(hands.map((hand) => hand.weighAll()));

    for (const link of links) Object.assign(link.state, { up: true, loss });
    const held = async ({ account }) => (await village.writtenBy(account)).length;
    await Promise.all(hands.map((hand) => hand.sendAll(() => held(hand), random)));

    await check(village, hands, shared);
    return {
      facts: hands.reduce((sum, { children: own }) => sum + own.length, 0),
      kills: hands.reduce((sum, { killed }) => sum + killed, 0),
      lost: links.reduce((sum, link) => sum + link.lost(), 0),
      sendings: hands.map(({ sendings }) => sendings),
    };
  } finally {
    for (const link of links) link.close();
  }
}

/** The first children of the list whom their row tells from every other; `most` at most. */
async function expected(kader, most) {
  await kader.list();
  const names = await kader.allNames();
  const notes = await kader.notes();
  const rows = names.map((name, at) => ({ name, notes: notes[at], row: `${name} ${notes[at]}` }));
  const single = rows.filter(({ row }) => rows.filter((other) => other.row.startsWith(row)).length === 1);
  assert.ok(single.length >= most, `${single.length} children on the list, ${most} are needed`);
  await kader.toHome();
  return single.slice(0, most);
}

/** One kader with her phone and the children she weighs. */
class Hand {
  killed = 0;
  sendings = 0;

  constructor(kader, account, children, hundredGrams, kills, random) {
    Object.assign(this, { kader, account, children, hundredGrams, random });
    this.deaths = new Set();
    while (this.deaths.size < kills) this.deaths.add(Math.floor(random() * children.length));
  }

  async weighAll() {
    await this.kader.list();
    for (const [at, child] of this.children.entries()) {
      if (this.deaths.has(at)) this.kader.touchesLeft = 1 + Math.floor(this.random() * TOUCHES);
      await this.surviving(() => this.weigh(child));
      this.kader.touchesLeft = Infinity;
      assert.equal(await this.kader.unsent(), at + 1, "what she wrote is shown as not sent");
    }
  }

  /** Also after a death in the middle: then it is there already, or it is not and is entered once more. */
  async weigh({ name, notes }) {
    const { kader } = this;
    await kader.search(name);
    await kader.tapRow(name, notes);
    const weighing = kader.heading(name);
    await weighing.or(kader.heading("Hasil")).first().waitFor({ state: "attached" });
    if (await weighing.count()) await kader.measureMore(this.hundredGrams, 7);
    await kader.nextChild();
  }

  async surviving(work) {
    try {
      await work();
    } catch (problem) {
      if (!(problem instanceof Killed)) throw problem;
      this.killed++;
      await this.kader.goOn(PIN);
      await this.kader.list();
      await work();
    }
  }

  /** @param held how many of hers the server holds */
  async sendAll(held, random) {
    const { kader } = this;
    const honest = async () => {
      const shown = await kader.unsent();
      const there = await held();
      assert.ok(this.children.length - shown <= there, `shown as sent: ${this.children.length - shown}, the server holds ${there}`);
      return shown;
    };
    kader.touchesLeft = 2 + Math.floor(random() * 3);
    while ((await honest()) > 0) {
      this.sendings++;
      assert.ok(this.sendings < 200, "it never ends");
      await this.surviving(() => kader.send());
    }
    kader.touchesLeft = Infinity;
  }
}

const namesOf = (some) => some.map(({ name }) => name).sort();

async function check(village, hands, shared) {
  for (const { account, children, kader } of hands) {
    const own = await village.writtenBy(account);
    assert.deepEqual(namesOf(own), namesOf(children), "each fact of hers is there, once");
    for (const { name, measurement } of own) assert.equal(measurement.differs, false, `${name}: judged alike`);
    assert.equal(await kader.unsent(), 0, "her outbox is empty");
    assert.deepEqual(kader.complaints, []);
  }
  const conflicts = await village.conflicts();
  assert.deepEqual(namesOf(conflicts), namesOf(shared), "those measured on both wait for the bidan");
  for (const { measurements } of conflicts) {
    assert.deepEqual(measurements.map(({ actor }) => actor).sort(), hands.map(({ account }) => account.account).sort());
  }
}
