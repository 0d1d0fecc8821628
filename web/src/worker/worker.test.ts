import { beforeAll, beforeEach, expect, test, vi } from "vitest";

type Handler = (event: never) => void;
const handlers = new Map<string, Handler>();
const skipWaiting = vi.fn(async () => undefined);
const kept = new Map<string, Map<string, string>>();
const asked: Request[] = [];

/** Caches of a browser, as far as the worker uses them. */
const caches = {
  open: async (name: string) => {
    const cache = kept.get(name) ?? new Map<string, string>();
    kept.set(name, cache);
    return {
      addAll: async (requests: Request[]) => {
        asked.push(...requests);
        for (const { url } of requests) cache.set(new URL(url).pathname, `kept ${new URL(url).pathname}`);
      },
      match: async (file: string) => cache.get(file),
    };
  },
  keys: async () => [...kept.keys()],
  delete: async (name: string) => kept.delete(name),
};

class Asked extends Request {
  constructor(file: string, init?: RequestInit) {
    super(new URL(file, "https://tumbuh.example"), init);
  }
}

beforeAll(async () => {
  const clients = { claim: async () => undefined };
  vi.stubGlobal("self", {
    addEventListener: (name: string, handler: Handler) => handlers.set(name, handler),
    skipWaiting,
    clients,
  });
  vi.stubGlobal("caches", caches);
  vi.stubGlobal("Request", Asked);
  vi.stubGlobal("location", { origin: "https://tumbuh.example" });
  vi.stubGlobal("fetch", async () => "from the server");
  vi.stubGlobal("__FILES__", ["/index.html", "/assets/app.js"]);
  vi.stubGlobal("__EDITION__", "new");
  await import("./worker.ts");
});

beforeEach(async () => {
  kept.clear();
  asked.length = 0;
  kept.set("app-old", new Map());
  await sent("install");
});

async function sent(name: string, more: object = {}): Promise<unknown> {
  let until: unknown;
  const hear = (work: unknown): void => {
    until = work;
  };
  handlers.get(name)!({ ...more, waitUntil: hear, respondWith: hear } as never);
  return until;
}

const fetched = (path: string, mode = "no-cors", method = "GET"): Promise<unknown> =>
  sent("fetch", { request: { url: new URL(path, "https://tumbuh.example").href, mode, method } });

test("an edition is fetched whole and past the browser's own cache, and takes over only when it is asked to", async () => {
  expect(asked.map(({ url, cache }) => [new URL(url).pathname, cache])).toEqual([
    ["/index.html", "reload"],
    ["/assets/app.js", "reload"],
  ]);
  expect(skipWaiting).not.toHaveBeenCalled();
  await sent("message", { data: "something" });
  expect(skipWaiting).not.toHaveBeenCalled();
  await sent("message", { data: "take-over" });
  expect(skipWaiting).toHaveBeenCalledTimes(1);
  expect([...kept.keys()]).toEqual(["app-old", "app-new"]);
  await sent("activate");
  expect([...kept.keys()]).toEqual(["app-new"]);
});

test("the app starts from the phone, with whatever stands behind the address", async () => {
  expect(await fetched("/", "navigate")).toBe("kept /index.html");
  expect(await fetched("/?dari=whatsapp", "navigate")).toBe("kept /index.html");
  expect(await fetched("/assets/app.js")).toBe("kept /assets/app.js");
});

test("what is the server's is asked of the server", async () => {
  for (const path of [
    "/api/sync/changes?posyandu=x",
    "/api/docs",
    "/assets/unknown.js",
    "https://other.example/assets/app.js",
  ]) {
    expect(await fetched(path), path).toBeUndefined();
  }
  expect(await fetched("/api/docs", "navigate")).toBeUndefined();
  expect(await fetched("/index.html", "navigate", "POST")).toBeUndefined();
});

test("a file that the phone lost is fetched again", async () => {
  kept.get("app-new")!.delete("/assets/app.js");
  expect(await fetched("/assets/app.js")).toBe("from the server");
});
