import { defineConfig } from "vite";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { catalogue } from "./catalogue.plugin.ts";
import { stylesForTheFloor } from "./floor.plugin.ts";
import { icons } from "./icons.plugin.ts";
import kader from "./vite.config.ts";

// The officers' app, built after the kader's into the same folder: a build of its own, so that no phone ever fetches or keeps a file
// of it, and nothing that both import moves between them.
export default defineConfig({
  plugins: [icons(), catalogue(), svelte(), stylesForTheFloor()],
  resolve: kader.resolve!,
  build: {
    ...kader.build,
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: "petugas.html",
      treeshake: kader.build!.rolldownOptions!.treeshake!,
    },
  },
});
