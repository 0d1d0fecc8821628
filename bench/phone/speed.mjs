// Lighthouse's word on the first page of a new phone and on the lock of an enrolled one.

import { once } from "node:events";
import net from "node:net";
import lighthouse from "lighthouse";
import { median } from "./measuring.mjs";
import { keptPhone } from "./phones.mjs";
import { PIN } from "./times.mjs";

const CATEGORIES = ["performance", "accessibility", "best-practices"];

/** `{ start, lock }`, each the median score of every category, 0 to 1, and what kept one from being whole. */
export async function speeds({ server, village }, times) {
  const port = await freePort();
  const phone = await keptPhone(server.url, [`--remote-debugging-port=${port}`]);
  try {
    const kader = await phone.on();
    const start = await scores(server.url, port, times);
    await kader.enrol((await village.newKader("Ukur Empat")).code, PIN);
    await kader.kept();
    await kader.kill();
    return { start, lock: await scores(server.url, port, times) };
  } finally {
    await phone.gone();
  }
}

async function scores(url, port, times) {
  const runs = [];
  for (let run = 0; run < times; run++) {
    const { lhr } = await lighthouse(`${url}/`, { port, onlyCategories: CATEGORIES, disableStorageReset: true, logLevel: "error" });
    if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
    runs.push(lhr);
  }
  const score = (category) => median(runs.map(({ categories }) => categories[category].score));
  return { ...Object.fromEntries(CATEGORIES.map((category) => [category, score(category)])), short: shortOf(runs[0]) };
}

/** What was found wanting outside of performance. */
function shortOf({ categories, audits }) {
  const refs = CATEGORIES.slice(1).flatMap((category) => categories[category].auditRefs);
  return refs.filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1).map(({ id }) => id);
}

async function freePort() {
  const probe = net.createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}
