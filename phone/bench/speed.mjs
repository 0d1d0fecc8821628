// How many z-scores a second: node bench/speed.mjs, after `mvnw verify -pl phone -am`. Prints, judges nothing.

import { pathToFileURL } from "node:url";
import { launchChromium } from "../browser/chromium.mjs";
import { growthFile, load, probeFile } from "../parity/places.mjs";
import { serve } from "../parity/server.mjs";
import { measure } from "../parity/measure.mjs";

function print(engine, { columns, single }) {
  const millions = (perSecond) => (perSecond / 1e6).toFixed(2).padStart(6);
  console.log(`${engine.padEnd(24)} columns ${millions(columns)} M z/s   one child at a time ${millions(single)} M z/s`);
}

const growth = await import(pathToFileURL(growthFile));
const probe = await import(pathToFileURL(probeFile));
print(`Node ${process.versions.node}`, await measure(growth, probe, await load("children.bin")));

const server = await serve();
const { browser, close } = await launchChromium();
const page = await browser.newPage();
await page.goto(server.url);
const inPage = await page.evaluate(async () => {
  const names = ["growth.js", "probe.js", "measure.mjs"];
  const [one, other, { measure }] = await Promise.all(names.map((name) => import(new URL(name, location.href).href)));
  return measure(one, other, await (await fetch("children.bin")).arrayBuffer());
});
print(`Chromium ${browser.version()}`, inPage);
await close();
server.close();
