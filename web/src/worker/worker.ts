/// <reference lib="webworker" />
// Serves the app from the phone itself: whole editions only, and never an answer of the API.

declare const self: ServiceWorkerGlobalScope;
declare const __FILES__: readonly string[];
declare const __EDITION__: string;

const EDITION = `app-${__EDITION__}`;

self.addEventListener("install", (event) => {
  // Around the browser's own cache: a file of an older edition under the same name would break the new one.
  const fresh = __FILES__.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(EDITION).then((cache) => cache.addAll(fresh)));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOldEditions().then(() => self.clients.claim()));
});

// The app asks for it when nothing is half entered.
self.addEventListener("message", (event) => {
  if (event.data === "take-over") void self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin || !isApp(mode, pathname)) return;
  event.respondWith(kept(mode === "navigate" ? "/index.html" : pathname, event.request));
});

function isApp(mode: RequestMode, pathname: string): boolean {
  return mode === "navigate" ? pathname === "/" || pathname === "/index.html" : __FILES__.includes(pathname);
}

async function kept(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(EDITION);
  return (await cache.match(file)) ?? fetch(request);
}

async function forgetOldEditions(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== EDITION).map((name) => caches.delete(name)));
}

export {};
