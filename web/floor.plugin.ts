import type { Plugin } from "vite";

/**
 * Svelte scopes a part of its selectors with `:where`, which Chromium knows from 88 on; an older one drops the whole rule, silently.
 * Without it a selector weighs one class more for each of its parts, and longer ones win over shorter ones as before.
 */
export function stylesForTheFloor(): Plugin {
  return {
    name: "styles-for-the-floor",
    enforce: "post",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "asset" && file.fileName.endsWith(".css")) {
          file.source = String(file.source).replace(/:where\((\.svelte-[\w-]+)\)/g, "$1");
        }
      }
    },
  };
}
