import { defineConfig } from "vitest/config";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { catalogue } from "./catalogue.plugin.ts";
import { stylesForTheFloor } from "./floor.plugin.ts";
import { firstWords, partOf } from "./firstWords.plugin.ts";
import { icons } from "./icons.plugin.ts";
import { leanPreload } from "./preload.plugin.ts";
import { scannerWorker } from "./scanner.plugin.ts";
import { serviceWorker } from "./worker.plugin.ts";

// The oldest browser that is tested: what a kader's phone of 2019 runs when nobody ever updated it.
const FLOOR = "chrome79";
const SVELTE = /\/node_modules\/svelte\/src\/(?!internal\/flags\/)/;
/** Where a jar gives files out from. */
const OUT = "target/classes/META-INF/resources";

/** The rule book, compiled by the room phone from the same Java classes that the server runs. */
const phone = fileURLToPath(new URL("../phone/target/module", import.meta.url));

export default defineConfig({
  plugins: [
    icons(),
    firstWords(),
    catalogue(),
    svelte(),
    stylesForTheFloor(),
    leanPreload(),
    scannerWorker(),
    serviceWorker(FLOOR, OUT),
  ],
  resolve: { alias: [{ find: "#phone", replacement: phone }] },
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: FLOOR,
    cssTarget: FLOOR,
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      // Svelte does not say so, but only its flags do something by being imported; of the rest what is not called may go.
      treeshake: { moduleSideEffects: [{ test: SVELTE, sideEffects: false }] },
      // What is fetched at the beginning is fetched as one: it packs better together, and nothing waits for another round.
      output: {
        codeSplitting: { groups: [{ name: "app", tags: ["$initial"] }] },
        // The parts of one catalogue are told apart; size.mjs asks for one of them by name.
        chunkFileNames: ({ facadeModuleId }) => `assets/[name]${partOf(facadeModuleId)}-[hash].js`,
      },
    },
  },
  server: { host: "127.0.0.1", proxy: { "/api": "http://127.0.0.1:8080" } },
  test: { environment: "node", include: ["src/**/*.test.ts"] },
});
