import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { assertSame } from "./expectations.mjs";
import { growthFile, load, probeFile } from "./places.mjs";
import { runAll } from "./run.mjs";

test("Node gives the JVM's bits for 100,000 random children, 30,000 verdicts, every golden vector, every table row and the arithmetic", async () => {
  const growth = await import(pathToFileURL(growthFile));
  const probe = await import(pathToFileURL(probeFile));
  assertSame(await runAll(growth, probe, load));
});
