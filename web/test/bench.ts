// Timings of the core on this machine, numbers without limits. From the room web:
// npx rolldown test/bench.ts --platform node -d target/bench && node target/bench/bench.js
import "fake-indexeddb/auto";
import { performance } from "node:perf_hooks";
import { encrypted, firstKader, unlock } from "../src/core/vault.ts";
import { SearchIndex } from "../src/core/search.ts";
import { openRecords, sealRecords } from "../src/core/crypt.ts";
import { peopleOf } from "../src/core/people.ts";
import type { PersonRecord, State } from "../src/core/record.ts";
import { randomId } from "../src/core/ids.ts";
import { sealedFact, sealingKey } from "../src/core/seal.ts";
import { registration, village, weighing } from "./device.ts";
import { seeded } from "./random.ts";

const GIVEN =
  "Mohammad Siti Aisyah Dewi Bagas Rizky Soekarno Tjahja Djoko Khadijah Nur Putri Adi Laras Fitri Yanti".split(" ");
const random = seeded(7);
const pick = (): string =>
  GIVEN[Math.floor(random() * GIVEN.length)]! + (random() < 0.7 ? Math.floor(random() * 60) : "");

async function median(name: string, times: number, work: () => unknown): Promise<void> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  taken.sort((one, other) => one - other);
  process.stdout.write(`${name}: ${taken[times >> 1]!.toFixed(2)} ms (least ${taken[0]!.toFixed(2)})\n`);
}

function people(count: number, visits: number): State {
  const series = Array.from({ length: visits }, (_, i) => `${i ? 30 : 20000},${4000 + i * 200},${520 + i * 9},,N`).join(
    ";",
  );
  const records = Array.from({ length: count }, (): [string, PersonRecord] => {
    const id = randomId();
    const f = {
      kind: "child",
      name: `${pick()} ${pick()}`,
      sex: "male",
      birthDate: "2024-01-01",
      mother: { name: pick() },
      rt: "001",
    };
    return [id, { id, generation: 1, root: { id, v: randomId(), f }, series, facts: [] }];
  });
  return { place: { generation: 1, sessions: {} }, people: new Map(records) };
}

const row = await firstKader({ account: "a", shown: "", token: "t", name: "" }, "123456");
await median("PIN, 600,000 rounds", 5, () => unlock(row, "123456"));
const keys = (await unlock(row, "123456"))!;
const state = people(300, 40);
const stored = await sealRecords(state, state.people.keys(), true, keys.data);
process.stdout.write(
  `300 people, 40 visits: ${(stored.reduce((sum, [, b]) => sum + b.length, 0) / 1024).toFixed(0)} kB\n`,
);
await median("decrypt and parse 300 people", 9, () => openRecords(stored, keys.data));
await median("show 300 people", 9, () => peopleOf(state, "melati01"));
const pair = await crypto.subtle.generateKey({ name: "ECDH", namedCurve: "P-256" }, true, ["deriveBits"]);
const point = Buffer.from(await crypto.subtle.exportKey("raw", pair.publicKey)).toString("base64url");
const server = await sealingKey(point);
const fact = JSON.stringify({ ...weighing(randomId(), 7800), id: randomId(), padding: "x".repeat(300) });
await median("seal a fact to the server", 50, () => sealedFact(server, "t".repeat(43), fact));
await median("encrypt a fact", 50, () => encrypted(keys.data, fact, "x"));

const { device } = await village();
const { book } = await device.enrolled();
const child = registration("Melati Contoh");
await book.write([child]);
await median("write a visit (memory IndexedDB)", 30, () => book.write([weighing(child.subject, 7800)]));

const thousand = [...peopleOf(people(1000, 1), "melati01").values()].filter((person) => person !== null);
await median("index 1,000 people", 9, () => new SearchIndex(thousand));
const index = new SearchIndex(thousand);
for (const words of ["m", "siti", "sukarno", "kadija ad", "cahya12 dewi"]) {
  await median(`find "${words}" among 1,000`, 30, () => index.find(words, 20));
}
