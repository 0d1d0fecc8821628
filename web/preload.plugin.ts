import type { Plugin } from "vite";

const HELPER = "\0vite/preload-helper.js";

/**
 * Before a part of the app runs, its styles have to be there. Vite's own helper also preloads scripts, tells events and finds nonces:
 * 1 kB that every first start would fetch.
 */
const LEAN = `const asked = {};
export const __vitePreload = (load, styles) =>
  Promise.all((styles || []).map((style) => asked[style] || (asked[style] = fetched(style)))).then(load);
const fetched = (style) =>
  new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = "/" + style;
    link.onload = resolve;
    link.onerror = () => {
      asked[style] = undefined;
      link.remove();
      reject(Error(style));
    };
    document.head.appendChild(link);
  });`;

export function leanPreload(): Plugin {
  return {
    name: "lean-preload",
    apply: "build",
    enforce: "pre",
    load: (id) => (id === HELPER ? LEAN : null),
  };
}
