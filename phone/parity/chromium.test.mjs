import { test } from "node:test";
import { BROWSER_TEST_MILLISECONDS, launchChromium } from "../browser/chromium.mjs";
import { assertSame, assertSameApp } from "./expectations.mjs";
import { serve } from "./server.mjs";

/** All comparisons take half a minute on a busy machine. */
const timeout = BROWSER_TEST_MILLISECONDS + 300_000;

test("Chromium gives the JVM's bits for 100,000 random children, 30,000 verdicts, every golden vector, every table row and the arithmetic", { timeout }, async (context) => {
  const page = await openPage(context);
  const result = await page.evaluate(async () => {
    const [growth, probe, { runAll }] = await Promise.all(
      ["./growth.js", "./probe.js", "./run.mjs"].map((name) => import(new URL(name, location.href).href)),
    );
    const load = async (name) => (await fetch(name)).arrayBuffer();
    return runAll(growth, probe, load);
  });
  assertSame(result);
});

test("Chromium gives the JVM's bits for every face of the app's modules, and its words for every code", { timeout }, async (context) => {
  const page = await openPage(context);
  const result = await page.evaluate(async () => {
    const imported = (name) => import(new URL(name, location.href).href);
    const { appBy, runApp } = await imported("./run.mjs");
    const load = async (name) => (await fetch(name)).arrayBuffer();
    return runApp(await appBy(imported), load);
  });
  assertSameApp(result);
});

async function openPage(context) {
  // Closed after the test and not in a `finally`: a page that never answers would never come to it.
  const { browser, close } = await launchChromium();
  context.after(() => close());
  const server = await serve();
  context.after(() => server.close());
  const page = await browser.newPage();
  await page.goto(server.url);
  return page;
}
