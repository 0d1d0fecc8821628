import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "vite";

/**
 * Builds the service worker after the app, with the list of every file of the app and a name made from their content: the app is
 * either all there in one edition, or not there at all.
 */
export function serviceWorker(target: string, out: string): Plugin {
  return {
    name: "service-worker",
    apply: "build",
    async closeBundle() {
      const files = listed(out, "/");
      const hash = createHash("sha256");
      for (const file of files) hash.update(file).update(readFileSync(join(out, file)));
      const edition = hash.digest("hex").slice(0, 12);
      await build({
        configFile: false,
        logLevel: "warn",
        define: { __FILES__: JSON.stringify(files), __EDITION__: JSON.stringify(edition) },
        build: {
          outDir: out,
          emptyOutDir: false,
          copyPublicDir: false,
          target,
          lib: { entry: "src/worker/worker.ts", formats: ["iife"], name: "worker", fileName: () => "worker.js" },
        },
      });
    },
  };
}

function listed(folder: string, path: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const file = join(folder, name);
      if (statSync(file).isDirectory()) return listed(file, `${path}${name}/`);
      return name === "worker.js" || /\.(map|gz|br)$/.test(name) ? [] : [path + name];
    });
}
