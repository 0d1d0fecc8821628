// Serves the module, the JVM's answers and the comparison's own scripts to a page, on loopback only.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileOf } from "./places.mjs";

const TYPES = { ".js": "text/javascript", ".mjs": "text/javascript", ".csv": "text/csv", ".bin": "application/octet-stream", ".txt": "text/plain" };

/** `{ url, close() }` of a server on a free port. */
export async function serve() {
  const server = createServer(answer);
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

async function answer(request, response) {
  const name = path.basename(new URL(request.url, "http://localhost").pathname);
  const type = TYPES[path.extname(name)];
  if (type === undefined) {
    response.setHeader("content-type", "text/html");
    response.end("<!doctype html><title>parity</title>");
    return;
  }
  try {
    const bytes = await readFile(fileOf(name));
    response.setHeader("content-type", type);
    response.end(bytes);
  } catch (error) {
    response.statusCode = 404;
    response.end(String(error));
  }
}
