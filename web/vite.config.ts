import { defineConfig } from "vitest/config";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { stylesForTheFloor } from "./floor.plugin.ts";
import { scannerWorker } from "./scanner.plugin.ts";
import { serviceWorker } from "./worker.plugin.ts";

// The oldest browser that is tested: what a kader's phone of 2019 runs when nobody ever updated it.
const FLOOR = "chrome79";
/** Where a jar gives files out from. */
const OUT = "target/classes/META-INF/resources";

/** The rule book, compiled by the room phone from the same Java classes that the server runs. */
const phone = fileURLToPath(new URL("../phone/target/module", import.meta.url));

export default defineConfig({
  plugins: [svelte(), stylesForTheFloor(), scannerWorker(), serviceWorker(FLOOR, OUT)],
  resolve: { alias: [{ find: "#phone", replacement: phone }] },
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: FLOOR,
    cssTarget: FLOOR,
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: { host: "127.0.0.1", proxy: { "/api": "http://127.0.0.1:8080" } },
  test: { environment: "node", include: ["src/**/*.test.ts"] },
});
