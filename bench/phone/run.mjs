// Usage: node run.mjs JAVA_HOME CLASSPATH. Writes bench/results/phone-DATE.md and prints it.

import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import os from "node:os";
import { fileURLToPath } from "node:url";
import "./prepare.mjs";

const [, , home, classpath] = process.argv;
process.env.TUMBUH_JAVA_HOME = home;
process.env.TUMBUH_SERVER_CLASSPATH = classpath;

// After the preparation: these need what npm brings.
const { chromium } = await import("playwright-core");
const { offlineDay } = await import("../../stories/offlineDay.mjs");
const { startServer } = await import("../../stories/server.mjs");
const { newPhone } = await import("../../stories/kader.mjs");
const { village } = await import("../../stories/village.mjs");
const { findChromium } = await import("../../phone/browser/chromium.mjs");
const { oldBrowsers } = await import("./oldBrowsers.mjs");
const { speeds } = await import("./speed.mjs");
const { coldStarts, entries, firstStart, searches, unlocks } = await import("./times.mjs");

const TIMES = 5;
/** Of the demonstration: the largest posyandu, the one of about 75 children, and one for everything that writes. */
const [LARGEST, USUAL, OTHER] = [1, 3, 2];
const DAY = { children: 100, both: 8, kills: 6, loss: 0.3, seed: 336 };

const load = os.loadavg()[0];
const server = await startServer();
const lines = [];
const say = (line = "") => {
  lines.push(line);
  console.log(line);
};

try {
  const scenes = {};
  for (const which of [LARGEST, USUAL, OTHER]) scenes[which] = { server, village: await village(server, which) };
  header();
  say("| | goal | measured |");
  say("|---|---|---|");
  await figures(scenes);
  await writeFile(file(), `${lines.join("\n")}\n`);
  console.log(`\n${file()}`);
} finally {
  await server.stop();
}

async function figures(scenes) {
  const first = await firstStart(scenes[OTHER]);
  row("JavaScript to the first entry, gz", "≤ 100 kB", `${first.entry.toFixed(0)} kB; another ${first.idle.toFixed(0)} kB while nobody waits`);
  const cold = await coldStarts(scenes[LARGEST], TIMES);
  const whole = `${ms(cold.whole)}: ${ms(cold.pad)} to the pad, ${ms(cold.unlock)} from the last digit, ${ms(cold.list)} to the list`;
  row(`offline cold start to the list of ${cold.children} children (${cold.people} people), 6×`, "≤ 1.5 s", whole);
  const unlock = await unlocks(scenes[USUAL], TIMES);
  row(`unlock, ${unlock.people} people, ${unlock.children} children, 24 months, 6×`, "≤ 1.0 s", ms(unlock.unlock));
  const search = await searches(scenes[LARGEST]);
  const letter = ({ median, most }) => `${median.toFixed(0)} ms, at most ${most.toFixed(0)} ms`;
  row(`search, letter to painted list, ${search.people} people`, "≤ 50 ms", `${letter(search.fast)}; at 6× ${letter(search.slow)}`);
  const { fast, slow } = await entries(scenes[OTHER], TIMES);
  row("save → verdict and chart, 6×", "≤ 0.4 s", ms(slow.save));
  row("one child, open to saved: touches besides digits", "≤ 4", `${slow.taps}; the next child is one more`);
  row("the same: waiting", "≤ 2 s", `${ms(slow.waiting)} at 6×, ${ms(fast.waiting)} on this machine`);
  await wholeDay(scenes[LARGEST]);
  const { start, lock } = await speeds(scenes[OTHER], TIMES);
  row("Lighthouse, mobile, first page: performance, accessibility, best practices", "≥ 0.9, 1.0, ≥ 0.95", scores(start));
  row("the same, lock page", "≥ 0.9, 1.0, ≥ 0.95", scores(lock));
  const old = await oldBrowsers(scenes[OTHER]);
  row("old browsers: enrol, weigh, verdict, chart, sent", "79, 92, 109", old.map(({ version }) => version.split(".")[0]).join(", "));
}

async function wholeDay(scene) {
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    const begin = performance.now();
    const told = await offlineDay({ ...scene, phone: (url) => newPhone(browser, url) }, DAY);
    const seconds = ((performance.now() - begin) / 1_000).toFixed(0);
    const what = `${told.facts} facts there once, ${DAY.both} conflicts, ${told.kills} kills, ${told.lost} answers lost, ${seconds} s`;
    row(`a day offline, ${DAY.children} children, ${DAY.both} on both phones, then ${DAY.loss * 100} % of answers lost`, "each fact once, nothing falsely sent", what);
  } finally {
    await browser.close();
  }
}

function header() {
  const java = execFileSync(`${home}/bin/java`, ["--version"], { encoding: "utf8" }).split("\n")[1];
  const machine = `${os.cpus()[0].model}, ${os.cpus().length} cores, ${os.type()} ${os.arch()}, Node ${process.versions.node}, ${java}`;
  const busy = load > 0.5 ? " Others were using the machine: its times are too long." : "";
  say(`# phone, ${today()}`);
  say();
  say(`\`./tumbuh bench phone\`, written by it. ${machine}. Commit ${commit()}.`);
  say(`Load average before: ${load.toFixed(2)}.${busy}`);
  say();
  say(`Median of ${TIMES}. 6×: the page's main thread is slowed down six times by the browser; deriving a key from the PIN runs beside it and`);
  say("is not. Times are the page's own, from the touch (or the navigation) to the second frame after all of it is drawn.");
  say();
}

function commit() {
  try {
    return execFileSync("git", ["describe", "--always", "--dirty"], { encoding: "utf8", cwd: here() }).trim();
  } catch {
    return "unknown";
  }
}

function row(what, goal, measured) {
  say(`| ${what} | ${goal} | ${measured} |`);
}

function ms(milliseconds) {
  return `${(milliseconds / 1_000).toFixed(2)} s`;
}

function scores({ performance: speed, accessibility, "best-practices": practices, short }) {
  return `${speed}, ${accessibility}, ${practices}${short.length > 0 ? ` (${short.join(", ")})` : ""}`;
}

function here() {
  return fileURLToPath(new URL(".", import.meta.url));
}

function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

function file() {
  return fileURLToPath(new URL(`../results/phone-${today()}.md`, import.meta.url));
}
