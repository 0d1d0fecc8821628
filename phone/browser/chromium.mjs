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

const START_MILLISECONDS = 30_000;
const CLOSE_MILLISECONDS = 10_000;

/** Time for a test that starts one browser, however badly that goes; work in the page comes on top. */
export const BROWSER_TEST_MILLISECONDS = 4 * (START_MILLISECONDS + 2 * CLOSE_MILLISECONDS);

/**
 * The first Chromium that starts: `{ executablePath, args, env, version, source }`, ready for Playwright's
 * `chromium.launch`. `source` is "CHROME", "PATH" or "bundled".
 *
 * @param {Record<string, string | undefined>} environment normally `process.env`
 * @param {number} milliseconds that each may take to start
 * @throws {Error} naming what was tried, why each failed, and the Debian package to install
 */
export async function findChromium(environment = process.env, milliseconds = START_MILLISECONDS) {
  const tried = [];
  for (const { source, describe, locate } of candidates(environment)) {
    try {
      const { executablePath, env } = await locate();
      const options = { executablePath, args: ARGUMENTS, env: { ...environment, ...env } };
      return { ...options, version: await startOnce(options, milliseconds), source };
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

/**
 * Starts the Chromium that `findChromium` finds: `{ browser, close() }`, the browser Playwright's. Closing kills a browser that
 * no longer answers, so that no test waits for it or leaves it behind.
 */
export async function launchChromium(environment = process.env) {
  const found = await findChromium(environment);
  // The bundled browser has died at its start once in a while (SIGSEGV); a second start tells that from a broken one.
  for (let left = 2; ; left--) {
    try {
      return await start(found, START_MILLISECONDS);
    } catch (problem) {
      if (left === 0) {
        throw problem;
      }
    }
  }
}

// By way of Playwright's server, because only that one can kill: the close of a browser waits for ever for an answer.
async function start(options, timeout) {
  const server = await chromium.launchServer({ ...options, host: "127.0.0.1", timeout });
  const close = (milliseconds = CLOSE_MILLISECONDS) =>
    within(milliseconds, "closing the browser", server.close()).catch(() => server.kill());
  try {
    return { browser: await chromium.connect(server.wsEndpoint(), { timeout }), close };
  } catch (problem) {
    await close();
    throw problem;
  }
}

function within(milliseconds, what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
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

async function startOnce(options, milliseconds) {
  const { browser, close } = await start(options, milliseconds);
  try {
    const answer = await within(milliseconds, "a first page", multiplied(browser));
    if (answer !== 42) throw new Error("it starts but evaluates no JavaScript");
    return browser.version();
  } finally {
    await close();
  }
}

async function multiplied(browser) {
  const page = await browser.newPage();
  return page.evaluate("6 * 7");
}

// Playwright's messages carry pages of log; the line that helps is the loader's, else the first.
function reason(error) {
  const lines = String(error?.message ?? error).split("\n").map((line) => line.trim());
  return lines.find((line) => /cannot open shared object|not found|ENOENT|EACCES/.test(line)) ?? lines[0];
}
