import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { assertSame, assertSameApp } from "./expectations.mjs";
import { growthFile, load, moduleFile, probeFile } from "./places.mjs";
import { appBy, runAll, runApp } from "./run.mjs";

test("Node gives the JVM's bits for 100,000 random children, 30,000 verdicts, every golden vector, every table row and the arithmetic", async () => {
  const growth = await import(pathToFileURL(growthFile));
  const probe = await import(pathToFileURL(probeFile));
  assertSame(await runAll(growth, probe, load));
});

test("Node gives the JVM's bits for every face of the app's modules, and its words for every code", async () => {
  const imported = (name) => import(pathToFileURL(moduleFile(name)));
  assertSameApp(await runApp(await appBy(imported), load));
});
