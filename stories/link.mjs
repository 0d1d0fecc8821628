// The way between a phone and the server, as bad as asked: no signal, or answers that get lost on their way back.

import { once } from "node:events";
import http from "node:http";

/**
 * A link to a server: `{ url, state, lost(), close() }`. `state.up` false: nobody answers. `state.loss`: the share of answers of the API that
 * are cut after the server has done its work; half of them in the middle. `state.edition`: the app that comes from the server is marked as
 * this edition of it, another one than the server's own.
 *
 * @param {string} server
 * @param {() => number} random 0 to 1, seeded
 */
export async function openLink(server, random) {
  const { hostname, port } = new URL(server);
  const state = { up: true, loss: 0, edition: undefined };
  let lost = 0;
  const link = http.createServer((request, response) => {
    if (!state.up) return void request.socket.destroy();
    // Plain and whole, so that it can be marked: a phone that holds another edition must not be told that nothing changed.
    const { "accept-encoding": _, "if-none-match": __, "if-modified-since": ___, ...headers } = request.headers;
    const onward = http.request({ hostname, port, method: request.method, path: request.url, headers });
    onward.on("error", () => request.socket.destroy());
    onward.on("response", async (answer) => {
      const parts = [];
      for await (const part of answer) parts.push(part);
      const body = marked(Buffer.concat(parts), request.url, state.edition);
      if (!state.up || (request.url.startsWith("/api/sync/") && random() < state.loss)) {
        lost++;
        if (random() < 0.5) return void request.socket.destroy();
        response.writeHead(answer.statusCode, answer.headers);
        return void response.write(body.subarray(0, body.length >> 1), () => request.socket.destroy());
      }
      // It is whole here, whatever it was between.
      const { "transfer-encoding": _, ...headers } = answer.headers;
      response.writeHead(answer.statusCode, { ...headers, "content-length": body.length });
      response.end(body);
    });
    request.pipe(onward);
  });
  link.listen(0, "127.0.0.1");
  await once(link, "listening");
  return {
    url: `http://127.0.0.1:${link.address().port}`,
    state,
    lost: () => lost,
    close: () => {
      link.closeAllConnections();
      link.close();
    },
  };
}

/** A worker with other bytes is another edition to the browser; it keeps its files under the name of that edition. */
function marked(body, path, edition) {
  if (edition === undefined) return body;
  if (path === "/worker.js") return Buffer.from(body.toString().replace(/app-([0-9a-f]{6})/, `app-${edition}-$1`));
  if (path !== "/" && path !== "/index.html") return body;
  return Buffer.from(body.toString().replace("<head>", `<head><meta name="edition" content="${edition}">`));
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
