// Sizes and times of one phone on a slow processor.

import { gzipSync } from "node:zlib";
import { openLink, seeded } from "../../stories/link.mjs";
import { armStart, median, slowed, untilDrawn, untilFound } from "./measuring.mjs";
import { keptPhone } from "./phones.mjs";

export const PIN = "284915";
const SLOWER = 6;
const PAD = ".keypad";
const HOME = "nav .title";
const ROWS = "main li button .name";

/**
 * kB of gzipped JavaScript that the page asked for from the first start to the open list of children, where every part of weighing is
 * there; what comes while nobody waits is not counted, but told.
 */
export async function firstStart({ server, village }) {
  const phone = await keptPhone(server.url);
  const kader = await phone.on();
  try {
    await kader.start(`/#daftar=${(await village.newKader("Ukur Satu")).code}`);
    await armIdle(kader.page);
    await kader.nameAndPin(PIN);
    await kader.kept();
    const scripts = await kader.page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter(({ name }) => /\.js$/.test(name))
        .map(({ name, startTime }) => ({ name, idle: startTime >= (window.idleSince ?? Infinity) })),
    );
    const sizes = await Promise.all(scripts.map(async (script) => ({ ...script, kB: await gzipped(script.name) })));
    const sum = (some) => some.reduce((all, { kB }) => all + kB, 0);
    return { entry: sum(sizes.filter(({ idle }) => !idle)), idle: sum(sizes.filter(({ idle }) => idle)) };
  } finally {
    await phone.gone();
  }
}

/** In the page: since when the app fetches because it has nothing better to do. */
function armIdle(page) {
  return page.evaluate(() => {
    const ask = window.requestIdleCallback;
    window.requestIdleCallback = (work) =>
      ask((deadline) => {
        window.idleSince ??= performance.now();
        work(deadline);
      });
  });
}

async function gzipped(address) {
  return gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer())).length / 1_000;
}

/** Milliseconds, offline: from the navigation to the pad, from the last digit to the day, from the touch to the list. */
export async function coldStarts(scene, times) {
  return offline(scene, times, async (kader) => {
    const pad = await begun(kader);
    const unlock = await unlocked(kader);
    const list = await untilDrawn(kader.page, [ROWS], () => kader.tap("Timbang anak"));
    return { pad, unlock, list, whole: pad + unlock + list };
  });
}

/** As a kader types whom she looks for: rightly, otherwise than it is written, with a slip, and nobody. */
const TYPED = ["muhamad", "siti", "aisyha", "dewi a", "bu nur", "xyzw"];

/** Milliseconds from a letter in the search to the painted list: median and most of all letters, as fast as this machine is and at 6×. */
export async function searches({ server, village }) {
  const phone = await keptPhone(server.url);
  try {
    const kader = await phone.on();
    await kader.enrol((await village.newKader("Ukur Lima")).code, PIN);
    await kader.openDay();
    await kader.list();
    const fast = await letters(kader);
    await slowed(kader.page, SLOWER);
    return { fast, slow: await letters(kader), people: (await village.people()).length };
  } finally {
    await phone.gone();
  }
}

async function letters({ page }) {
  const box = page.getByLabel("Cari nama anak atau ibu");
  const each = [];
  for (const text of TYPED) {
    await box.fill("");
    await box.focus();
    each.push(...(await untilFound(page, text)));
  }
  return { median: median(each), most: Math.max(...each) };
}

/** Milliseconds from the last digit of the PIN to the day. */
export async function unlocks(scene, times) {
  return offline(scene, times, async (kader) => {
    await begun(kader);
    return { unlock: await unlocked(kader) };
  });
}

/** The median over a browser started anew each time, on an enrolled phone without a signal. */
async function offline({ server, village }, times, measure) {
  const link = await openLink(server.url, seeded(1));
  const phone = await keptPhone(link.url);
  try {
    let kader = await phone.on();
    await kader.enrol((await village.newKader("Ukur Dua")).code, PIN);
    await kader.openDay();
    await kader.sendAll();
    await kader.kept();
    await kader.list();
    const children = (await kader.allNames()).length;
    await phone.off();
    link.state.up = false;
    const runs = [];
    for (let run = 0; run < times; run++) {
      kader = await phone.on();
      runs.push(await measure(kader));
      await phone.off();
    }
    return { ...summary(runs), children, people: (await village.people()).length };
  } finally {
    await phone.gone();
    link.close();
  }
}

async function begun(kader) {
  await armStart(kader.context, PAD);
  kader.page = kader.context.pages()[0] ?? (await kader.context.newPage());
  await slowed(kader.page, SLOWER);
  await kader.page.goto(`${kader.url}/`);
  return kader.page.evaluate(() => window.begun);
}

async function unlocked(kader) {
  await kader.digits(PIN.slice(0, -1));
  return untilDrawn(kader.page, [HOME], () => kader.digits(PIN.slice(-1)));
}

/** Milliseconds of one child, at six times slower and as fast as this machine is; and what had to be touched. */
export async function entries({ server, village }, times) {
  const phone = await keptPhone(server.url);
  try {
    const kader = await phone.on();
    await kader.enrol((await village.newKader("Ukur Tiga")).code, PIN);
    await kader.openDay();
    await kader.list();
    const [first, ...names] = await kader.names();
    await kader.weigh(first); // the first one fetches what is not needed before
    await kader.nextChild();
    const fast = [];
    for (const name of names.slice(0, times)) fast.push(await entry(kader, name));
    const quick = await slowed(kader.page, SLOWER);
    const slow = [];
    for (const name of names.slice(times, 2 * times)) slow.push(await entry(kader, name));
    await quick();
    return { fast: summary(fast), slow: summary(slow) };
  } finally {
    await phone.gone();
  }
}

async function entry(kader, name) {
  const { page } = kader;
  kader.taps = 0;
  const open = await untilDrawn(page, [".keypad"], () => kader.tapRow(name));
  const { weight, length } = await kader.last();
  await kader.digits(`${Number(weight) + 2}`);
  const onward = await untilDrawn(page, ["main .cells button:nth-of-type(2)[aria-pressed=true]"], () => kader.tap("Lanjut"));
  await kader.digits(`${Number(length) + 7}`);
  const save = await untilDrawn(page, [".verdict .letter", "main svg[role=img]"], () => kader.tap("Simpan"));
  const { taps } = kader;
  const next = await untilDrawn(page, [ROWS], () => kader.tap("Anak berikutnya"));
  return { open, onward, save, next, waiting: open + onward + save, taps };
}

/** The median of each. */
function summary(runs) {
  return Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))]));
}
