// Finds a Chromium for the browser tests: CHROME, then one on the PATH, then the one inside an npm dependency.
// A candidate counts only after it has really started: a path alone proves little (Ubuntu's `chromium-browser` may be
// a stub that only asks for a snap).

import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { bundledChromium } from "./bundled.mjs";

const NAMES_ON_PATH = ["chromium", "chromium-browser", "google-chrome"];

// Headless mode and a fresh profile come from Playwright. The rest: runs as root in a container, needs no graphics
// card, and speaks to nobody but the page under test.
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const START_TIMEOUT_MILLISECONDS = 60_000;

/**
 * The first Chromium that starts: `{ executablePath, args, env, version, source }`, ready for Playwright's
 * `chromium.launch`. `source` is "CHROME", "PATH" or "bundled".
 *
 * @param {Record<string, string | undefined>} environment normally `process.env`
 * @throws {Error} naming what was tried, why each failed, and the Debian package to install
 */
export async function findChromium(environment = process.env) {
  const tried = [];
  for (const { source, describe, locate } of candidates(environment)) {
    try {
      const { executablePath, env } = await locate();
      const options = { executablePath, args: ARGUMENTS, env: { ...environment, ...env } };
      return { ...options, version: await startOnce(options), source };
    } catch (error) {
      tried.push(`  ${describe}: ${reason(error)}`);
    }
  }
  throw new Error(
    [
      "No Chromium could be started for the browser tests. Tried:",
      ...tried,
      "What to do: install the Debian or Ubuntu package `chromium` (apt-get install chromium),",
      "or name an installed one: CHROME=/path/to/chrome ./tumbuh test",
      "Where the bundled one misses libraries, the packages are: libc6 libgcc-s1 libnss3 libnspr4 libexpat1.",
    ].join("\n"),
  );
}

/** Starts the Chromium that `findChromium` finds and returns Playwright's browser; the caller closes it. */
export async function launchChromium(environment = process.env) {
  const found = await findChromium(environment);
  // The bundled browser has died at its start once in a while (SIGSEGV); a second start tells that from a broken one.
  for (let left = 2; ; left--) {
    try {
      return await chromium.launch({ ...found, timeout: 60_000 });
    } catch (problem) {
      if (left === 0) {
        throw problem;
      }
    }
  }
}

function candidates(environment) {
  if (environment.CHROME) {
    // Someone who names a browser wants that one: a silent fall back to another would test the wrong thing.
    return [{ source: "CHROME", describe: `CHROME=${environment.CHROME}`, locate: () => at(environment.CHROME) }];
  }
  const onPath = executablesNamed(NAMES_ON_PATH, environment.PATH ?? "").map((executablePath) => ({
    source: "PATH",
    describe: executablePath,
    locate: () => at(executablePath),
  }));
  const bundled = { source: "bundled", describe: "npm package @sparticuz/chromium", locate: () => bundledChromium() };
  return [...onPath, bundled];
}

const at = async (executablePath) => ({ executablePath, env: {} });

function executablesNamed(names, searchPath) {
  const folders = searchPath.split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)).filter(isExecutableFile));
}

function isExecutableFile(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

async function startOnce(options) {
  const browser = await chromium.launch({ ...options, timeout: START_TIMEOUT_MILLISECONDS });
  try {
    const page = await browser.newPage();
    if ((await page.evaluate("6 * 7")) !== 42) throw new Error("it starts but evaluates no JavaScript");
    return browser.version();
  } finally {
    await browser.close();
  }
}

// Playwright's messages carry pages of log; the line that helps is the loader's, else the first.
function reason(error) {
  const lines = String(error?.message ?? error).split("\n").map((line) => line.trim());
  return lines.find((line) => /cannot open shared object|not found|ENOENT|EACCES/.test(line)) ?? lines[0];
}
