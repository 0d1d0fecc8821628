import { test } from "node:test";
import { launchChromium } from "../browser/chromium.mjs";
import { assertSame } from "./expectations.mjs";
import { serve } from "./server.mjs";

test("Chromium gives the JVM's bits for 100,000 random children, 30,000 verdicts, every golden vector, every table row and the arithmetic", async () => {
  // The browser first: an open server would keep Node waiting after a browser that did not start.
  const browser = await launchChromium();
  const server = await serve();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    const result = await page.evaluate(async () => {
      const [growth, probe, { runAll }] = await Promise.all(
        ["./growth.js", "./probe.js", "./run.mjs"].map((name) => import(new URL(name, location.href).href)),
      );
      const load = async (name) => (await fetch(name)).arrayBuffer();
      return runAll(growth, probe, load);
    });
    assertSame(result);
  } finally {
    await browser.close();
    server.close();
  }
});
