// The phone's book and rules without its screens, for Node: what a phone makes of everything that a server tells it.

import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const WEB = new URL("../web/", import.meta.url);
const OUT = new URL("target/judge/", import.meta.url);

/** The module web/test/judged.ts, bundled with the rule book as it was compiled. */
export async function phoneJudge() {
  // Vite is a tool of the room web; this one brings only what a browser needs.
  const vite = await import(pathToFileURL(createRequire(new URL("package.json", WEB)).resolve("vite")));
  await mkdir(OUT, { recursive: true });
  await vite.build({
    configFile: false,
    root: fileURLToPath(WEB),
    logLevel: "warn",
    resolve: { alias: [{ find: "#phone", replacement: fileURLToPath(new URL("../phone/target/module", WEB)) }] },
    build: {
      outDir: fileURLToPath(OUT),
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      target: "node20",
      lib: { entry: fileURLToPath(new URL("test/judged.ts", WEB)), formats: ["es"], fileName: () => "judged.mjs" },
    },
  });
  return import(new URL("judged.mjs", OUT));
}

/** Everything that a phone is told first of all, page by page, with a code from the bidan. */
export async function toldAtFirst(url, code) {
  const ask = async (path, init = {}) => {
    const answer = await fetch(url + path, init);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const device = { code, deviceId: crypto.randomUUID(), deviceName: "uji" };
  const { token, posyandu } = await ask("/api/devices/enrol", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(device),
  });
  const items = [];
  for (let since = "", more = true; more; ) {
    const page = await ask(`/api/sync/changes?posyandu=${posyandu}${since && `&since=${encodeURIComponent(since)}`}`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    items.push(...page.items);
    ({ cursor: since, more } = page);
  }
  return { posyandu, items };
}
