// What a finder of the phone can read of it without the PIN, by looking at the browser's own storage.

import assert from "node:assert/strict";
import { test } from "node:test";
import { scene } from "../scene.mjs";

const PIN = "284915";
/** Shorter ones occur in any noise. */
const LEAST_CHARACTERS = 5;

test("without the PIN no name, birth date, number or address of the posyandu can be read from the phone", async () => {
  const { village, phone } = await scene(0);
  const secrets = await secretsOf(village);
  assert.ok(secrets.size > 300, `${secrets.size} things to look for`);
  const kader = await phone();
  await kader.enrol((await village.newKader("Oky Uji")).code, PIN);
  await kader.kept();
  const held = await kader.page.evaluate(readEverything);
  assert.ok(held.texts.length > 1_000 && held.numbers.length > 5, "something is kept");
  assert.ok(held.places.includes("indexedDB tumbuh records") && held.places.includes("indexedDB tumbuh device"));

  await kader.lock();
  const { texts, numbers } = await kader.page.evaluate(readEverything);
  const all = texts.join("\n").toLowerCase();
  const readable = [...secrets].filter((secret) => all.includes(secret));
  assert.deepEqual(readable, []);
  const births = new Set([...secrets].filter((secret) => /^\d{4}-\d\d-\d\d$/.test(secret)).map((day) => Date.parse(day)));
  assert.deepEqual(
    numbers.filter((number) => births.has(number) || births.has(number * 86_400_000)),
    [],
    "nor a birth date as a number",
  );
  assert.doesNotMatch(await kader.page.title(), /[A-Z].* [A-Z]/, "nor in the title");
  for (const secret of secrets) assert.ok(!kader.page.url().toLowerCase().includes(secret));
});

/** What must not be found, in small letters. */
async function secretsOf(village) {
  const secrets = new Set();
  for (const { fields } of await village.people()) gather(fields, secrets);
  return secrets;
}

const PERSONAL = new Set(["name", "nik", "kk", "birthDate", "phone", "address"]);

function gather(value, into, key = "") {
  if (Array.isArray(value)) value.forEach((one) => gather(one, into, key));
  else if (value && typeof value === "object") for (const [name, one] of Object.entries(value)) gather(one, into, name);
  else if (typeof value === "string" && PERSONAL.has(key) && value.length >= LEAST_CHARACTERS) into.add(value.toLowerCase());
}

/** In the page: every text and number of its databases, caches and small stores; bytes as every text they could be. */
async function readEverything() {
  const texts = [];
  const numbers = [];
  const places = [];
  const seen = new Set();
  const decoders = ["utf-8", "utf-16le", "utf-16be", "windows-1252"].map((form) => new TextDecoder(form));
  const bytes = (view) => {
    for (const decoder of decoders) texts.push(decoder.decode(view), decoder.decode(view.subarray(1)));
  };
  const walk = (value) => {
    if (typeof value === "string") texts.push(value);
    else if (typeof value === "number") numbers.push(value);
    else if (value instanceof ArrayBuffer) bytes(new Uint8Array(value));
    else if (ArrayBuffer.isView(value)) bytes(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    else if (value instanceof Map) [...value].forEach(walk);
    else if (value && typeof value === "object" && !seen.has(value)) {
      seen.add(value);
      for (const [name, one] of Object.entries(value)) {
        texts.push(name);
        walk(one);
      }
    }
  };
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      places.push(`indexedDB ${name} ${store}`);
      const within = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([done(within.getAllKeys()), done(within.getAll())]);
      walk(keys);
      walk(values);
    }
    database.close();
  }
  walk({ ...localStorage });
  walk({ ...sessionStorage });
  texts.push(document.cookie);
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      texts.push(request.url);
      places.push(`cache ${new URL(request.url).pathname}`);
      if (request.url.includes("/api/")) texts.push(await (await cache.match(request)).text());
    }
  }
  return { texts, numbers, places };
}
