// A phone against a real server: signs in as a bidan, enrols two phones, writes, compares the state and each verdict.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { dayOf, isoOf } from "../src/core/day.ts";
import { enrol } from "../src/core/enrol.ts";
import { randomId } from "../src/core/ids.ts";
import { Phone } from "../src/core/phone.ts";
import { Case, shownOf } from "../src/core/rules.ts";
import { makeBackup, restoreBackup } from "../src/core/backupFile.ts";
import { Talk } from "../src/core/talk.ts";
import { visits } from "../src/core/visits.ts";
import type { World } from "../src/core/world.ts";

const [url, login, password] = process.argv.slice(2);
const say = (...words: unknown[]): void => console.log(...words);
const world = (): World => ({
  now: () => Date.now(), random: Math.random, later: () => () => undefined, keep: () => undefined, rounds: 1000, app: "live",
  fetch: (path, init) => fetch(url + path, init),
});
let cookie = "";
let csrf = "";
async function staff(path: string, body?: unknown, method = body ? "POST" : "GET"): Promise<any> {
  const headers: Record<string, string> = { Cookie: cookie, "X-CSRF-Token": csrf };
  if (body) headers["Content-Type"] = "application/json";
  const response = await fetch(url + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  cookie = response.headers.getSetCookie().map((one) => one.split(";")[0]).join("; ") || cookie;
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} ${response.status} ${text}`);
  return text ? JSON.parse(text) : undefined;
}
csrf = (await staff("/api/session", { login, password })).csrf;
const kaders = await staff("/api/kader");
const posyandu = kaders[0].posyandu;
async function device(account: string) {
  globalThis.indexedDB = new IDBFactory();
  const phone = await Phone.load(world());
  const { code } = await staff("/api/enrolments", { account });
  const heard: number[] = [];
  const start = performance.now();
  const book = await enrol(phone, { code, pin: "135790", shown: "", deviceName: "live" }, (items) => heard.push(items));
  say("enrolled", book.kader.name, book.place, "people", book.people.size, "items", heard, (performance.now() - start).toFixed(0), "ms", book.sync);
  return { phone, book };
}
const one = await device(kaders[0].id);
const two = await device(kaders[1].id);
const { book } = one;
say("options", book.options.length, "sessions", book.sessions.size, "today", isoOf(book.today()));

// The same bits: every verdict of the server against the phone's.
let same = 0, differ = 0, first = 0;
const why = new Map<string, number>();
for (const person of book.people.values()) {
  if (person.fields.kind !== "child") continue;
  const child = new Case(person, book.options);
  const told = (await staff(`/api/people/${person.id}/visits`).catch(() => [])) as any[];
  for (const row of told) {
    if (row.standing !== "official") continue;
    const visit = child.visits.find((one) => isoOf(one.day) === row.day);
    if (!visit) { why.set("no visit on the phone", (why.get("no visit on the phone") ?? 0) + 1); differ++; continue; }
    const { weightG: weight_g, lengthMm: length_mm, position, headMm: head_mm, muacMm: muac_mm, oedema } = row.values;
    const measures = JSON.parse(JSON.stringify({ weight_g, length_mm, position, head_mm, muac_mm, oedema }, (_k, v) => v ?? undefined));
    const recent = visit.fact !== undefined;
    const verdict = child.judge(dayOf(row.day), recent ? visit : measures);
    const mine = [verdict.kms?.letter ?? null, shownOf(verdict).statuses?.join(" "), verdict.alerts.join(" "), verdict.doubts.map((d) => d.code).join(" "), verdict.ruleSet];
    const theirs = [row.letter ?? null, row.statuses.join(" "), row.alerts.join(" "), row.doubts.join(" "), row.rules];
    if (JSON.stringify(mine) === JSON.stringify(theirs)) same++;
    else {
      differ++;
      const key = `${recent ? "recent" : "older"}: ${mine.map((m, i) => (m === theirs[i] ? "" : `${m} / ${theirs[i]}`)).filter(Boolean).join(" | ")}`;
      why.set(key, (why.get(key) ?? 0) + 1);
      if (first++ < 3) say("differs", person.fields.name, row.day, mine, theirs);
    }
  }
}
say("verdicts the same", same, "different", differ);
say([...why].sort((a, b) => b[1] - a[1]).slice(0, 12));

const subject = randomId();
const day = book.today();
await book.write([
  { type: "person.registered", subject, day, body: { kind: "child", name: "Uji Contoh", sex: "female", birthDate: isoOf(day - 200), nik: "9901014112259999", isSynthetic: true, mother: { name: "Ibu Uji" } } },
  { type: "session.opened", day, body: {} },
  { type: "visit.measured", subject, day, inSession: true, body: { weight_g: 6800, length_mm: 640, position: "lying" }, rules: "tumbuh-2026-11", shown: { letter: "B", statuses: [] } },
]);
await book.exchange();
say("sent", book.sync, book.tasks);
await two.book.exchange();
const there = two.book.people.get(subject)!;
say("on the other phone", there.fields, visits(there), two.book.sessions.get(day));
const [visit] = visits(there);
await two.book.write([
  { type: "visit.measured", subject, day, inSession: true, body: { weight_g: 6900 } },
  { type: "person.changed", subject, day, body: { rt: "004" }, base: there.version },
]);
await two.book.exchange();
await book.exchange();
await two.book.exchange();
say("conflict", book.tasks.map((t) => [t.outcome, t.code]), two.book.tasks.map((t) => [t.outcome, t.code]), visits(book.people.get(subject)!), book.people.get(subject)!.fields.rt);
const conflicts = await staff(`/api/visits/conflicts?posyandu=${posyandu}`).catch((e) => String(e));
say("the bidan sees", JSON.stringify(conflicts).slice(0, 200));
await staff(`/api/visits/${visit!.fact}/choose`, { reason: "uji" });
await book.exchange();
say("after her choice", book.tasks.map((t) => [t.outcome, t.code]), visits(book.people.get(subject)!)[0]);
// Sealed while locked.
await book.write([{ type: "visit.attended", subject, day, inSession: true, body: {} }]);
book.lock();
say("left after handing in sealed", await one.phone.handIn());
const talk = new Talk(world());
say("restored file", await restoreBackup(talk, await (await makeBackup(one.phone.store, Date.now())).text()));
say("clock", talk.clockOffset);
const again = (await one.phone.unlock(kaders[0].id, "135790")).book!;
await again.exchange();
say("again", again.sync, again.tasks.length, again.people.size);
