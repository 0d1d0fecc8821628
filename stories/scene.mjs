// Where a story plays: the one server of a run, a browser, and a posyandu that no other story uses.

import { after } from "node:test";
import { launchChromium } from "../phone/browser/chromium.mjs";
import { newPhone } from "./kader.mjs";
import { startServer } from "./server.mjs";
import { village } from "./village.mjs";

/**
 * Opens it and closes it after the test file. `{ server, browser, village, phone(url) }`.
 *
 * @param {number} posyandu which of the demonstration's four
 */
export async function scene(posyandu) {
  const server = await running();
  const { browser, close } = await launchChromium();
  after(() => close());
  return {
    server,
    browser,
    village: await village(server, posyandu),
    phone: (url = server.url, options = {}) => newPhone(browser, url, options),
  };
}

/** Where a story needs no browser: the server alone. */
export const story = async () => ({ server: await running() });

/** The one of the whole run, or one of its own where a story is told alone. */
async function running() {
  const shared = process.env.TUMBUH_STORY_SERVER;
  if (!shared) {
    const server = await startServer();
    after(() => server.stop());
    return server;
  }
  const { restarts, ...server } = JSON.parse(shared);
  return { ...server, restart: () => restarted(restarts) };
}

async function restarted(restarts) {
  const answer = await fetch(restarts, { method: "POST" });
  if (!answer.ok) throw new Error(await answer.text());
}
