// The entry flow on browsers that are years old. Playwright drives the later ones; 79 answers only to the puppeteer of its own time.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { chromium } from "playwright-core";
import puppeteer from "puppeteer-core-2";

const BROWSERS = [
  { name: "chrome79", drive: withPuppeteer },
  { name: "chrome92", drive: withPlaywright },
  { name: "chrome109", drive: withPlaywright },
];
const STEP_MILLISECONDS = 60_000;
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
const VIEW = { width: 360, height: 740 };
const PIN = "284915";

/** Whether a kader can enrol, weigh a child and send on each: `[{ version, letter }]`; throws where one cannot. */
export async function oldBrowsers({ server, village }) {
  const told = [];
  for (const { name, drive } of BROWSERS) {
    const code = (await village.newKader(`Lama ${name}`)).code;
    told.push(await drive(await unpacked(name), (hands) => flow(hands, server.url, code)));
  }
  return told;
}

/** Enrols, opens the day where nobody has, weighs the first child and waits until all is sent. */
async function flow(hands, url, code) {
  await hands.goto(`${url}/#daftar=${code}`);
  await hands.tap("Lanjut");
  await hands.digits(PIN);
  await hands.either("Ulangi PIN");
  await hands.digits(PIN);
  if ((await hands.either("Buka Posyandu", "Timbang anak")) === "Buka Posyandu") await hands.tap("Buka Posyandu");
  await hands.tap("Timbang anak");
  await hands.tap(/ Ibu .* RT /);
  await hands.either("Panjang badan", "Tinggi badan");
  await hands.digits(await hands.grown(0, 2, "85"));
  await hands.tap("Lanjut");
  await hands.digits(await hands.grown(1, 7, "720"));
  await hands.tap("Simpan");
  if ((await hands.either("Sudah benar", "Anak berikutnya")) === "Sudah benar") await hands.tap("Sudah benar");
  await hands.either("Anak berikutnya");
  const letter = await hands.read(".verdict .letter [aria-hidden]");
  const charts = await hands.count("main svg[role=img]");
  if (!letter || charts !== 1) throw new Error(`letter ${letter}, ${charts} charts`);
  await hands.either("Semua terkirim");
  return letter;
}

/** What both drivers can do, said once: everything by the words that a button shows. */
class Hands {
  constructor(page, wait) {
    Object.assign(this, { page, wait });
  }

  goto(address) {
    return this.page.goto(address);
  }

  async tap(words) {
    const given = [words.source ?? words, words instanceof RegExp];
    await this.wait(findButton, given, { timeout: STEP_MILLISECONDS });
    // By the place where it stands: what the drivers themselves do before a click asks for more than these browsers have.
    const { x, y } = await this.page.evaluate(middleOfButton, [...given, `${findButton}`]);
    await this.page.mouse.click(x, y);
  }

  async digits(text) {
    for (const digit of text) await this.tap(digit);
  }

  /** Which of these words came first on the screen. */
  async either(...words) {
    await this.wait((all) => all.some((some) => document.body.innerText.includes(some)), words, { timeout: STEP_MILLISECONDS });
    return this.page.evaluate((all) => all.find((some) => document.body.innerText.includes(some)), words);
  }

  async grown(field, more, unknown) {
    const text = await this.page.evaluate((at) => document.querySelectorAll("main .last")[at].textContent, field);
    const [, whole, part] = /(\d+),(\d)/.exec(text) ?? [];
    return whole === undefined ? unknown : `${Number(whole + part) + more}`;
  }

  read(selector) {
    return this.page.$eval(selector, (one) => one.textContent);
  }

  count(selector) {
    return this.page.$$eval(selector, (all) => all.length);
  }
}

/** In the page. */
function findButton([words, pattern]) {
  const fits = (text) => (pattern ? new RegExp(words).test(text) : text === words);
  const said = (one) => (one.getAttribute("aria-label") || one.innerText || "").trim().replace(/\s+/g, " ");
  const all = [...document.querySelectorAll("button")].filter((one) => one.offsetParent && !one.closest("header"));
  return all.find((one) => fits(said(one)));
}

/** In the page. */
function middleOfButton([words, pattern, find]) {
  const button = new Function(`return (${find})`)()([words, pattern]);
  button.scrollIntoView({ block: "center" });
  const { left, right, top, bottom } = button.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

async function withPuppeteer({ executablePath, env }, work) {
  const browser = await puppeteer.launch({ executablePath, env, args: ARGUMENTS, headless: true, timeout: STEP_MILLISECONDS });
  try {
    const page = await browser.newPage();
    await page.setViewport(VIEW);
    const hands = new Hands(page, (asked, given, options) => page.waitForFunction(asked, options, given));
    return { version: (await browser.version()).split("/")[1], letter: await work(hands) };
  } finally {
    await browser.close();
  }
}

async function withPlaywright({ executablePath, env }, work) {
  const browser = await chromium.launch({ executablePath, env, args: ARGUMENTS, timeout: STEP_MILLISECONDS });
  try {
    const page = await browser.newPage({ viewport: VIEW });
    page.setDefaultTimeout(STEP_MILLISECONDS);
    const hands = new Hands(page, (asked, given, options) => page.waitForFunction(asked, given, options));
    return { version: browser.version(), letter: await work(hands) };
  } finally {
    await browser.close();
  }
}

/** `{ executablePath, env }` of a browser that comes packed in an npm package. */
async function unpacked(name) {
  const here = fileURLToPath(new URL(".", import.meta.url));
  const home = path.join(here, "target", name);
  if (!existsSync(home)) await unpack(path.join(here, "node_modules", name, "bin"), home);
  return { executablePath: path.join(home, "chromium"), env: { ...process.env, LD_LIBRARY_PATH: path.join(home, "lib") } };
}

// In a folder of its own and then renamed: one that was cut short leaves no half browser.
async function unpack(bin, home) {
  await mkdir(path.dirname(home), { recursive: true });
  const fresh = await mkdtemp(path.join(tmpdir(), "tumbuh-browser-"));
  for (const file of await readdir(bin)) {
    const content = brotliDecompressSync(await readFile(path.join(bin, file)));
    if (file.includes(".tar")) execFileSync("tar", ["-x", "-f", "-", "-C", fresh, "--no-same-owner"], { input: content });
    else await writeFile(path.join(fresh, "chromium"), content, { mode: 0o755 });
  }
  await mkdir(home, { recursive: true });
  await rm(home, { recursive: true });
  await rename(fresh, home).catch(async (problem) => {
    if (problem.code !== "EXDEV") throw problem;
    execFileSync("cp", ["-r", fresh, home]);
    await rm(fresh, { recursive: true });
  });
}
