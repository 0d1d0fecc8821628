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
 * @param {{own?: boolean}} wishes `own`: a server for this story alone, which it may kill
 */
export async function scene(posyandu, { own = false } = {}) {
  const server = own || !process.env.TUMBUH_STORY_SERVER ? await startServer() : JSON.parse(process.env.TUMBUH_STORY_SERVER);
  if (server.stop) after(() => server.stop());
  const { browser, close } = await launchChromium();
  after(() => close());
  return {
    server,
    browser,
    village: await village(server, posyandu),
    phone: (url = server.url, options = {}) => newPhone(browser, url, options),
  };
}
