// A phone whose browser can be ended and started again with what it keeps, as a phone that is switched on.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../../phone/browser/chromium.mjs";
import { Kader, PHONE } from "../../stories/kader.mjs";

const found = await findChromium();
export const version = found.version;

/** `{ on(prepare), off(), gone() }`: on starts the browser and gives a kader, off ends it and keeps the data. */
export async function keptPhone(url, more = []) {
  const folder = await mkdtemp(path.join(tmpdir(), "tumbuh-phone-"));
  let context;
  const phone = {
    async on() {
      const { executablePath, args, env } = found;
      context = await chromium.launchPersistentContext(folder, { ...PHONE, executablePath, args: [...args, ...more], env });
      context.setDefaultTimeout(60_000);
      return new Kader(context, url);
    },
    async off() {
      await context?.close();
      context = undefined;
    },
    async gone() {
      await phone.off();
      await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
  return phone;
}
