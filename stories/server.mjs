// The real server with its own PostgreSQL, on a port of its own, in a folder that is thrown away.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, chmod } from "node:fs/promises";
import http from "node:http";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const READY_MILLISECONDS = 120_000;
const STOP_MILLISECONDS = 30_000;
const ASK_EVERY_MILLISECONDS = 100;

/**
 * Starts it with the demonstration village and waits until that is complete; `{ url, password, log(), restart(), stop() }`.
 *
 * @param {{options?: string[]}} wishes further options of `./tumbuh run`
 */
export async function startServer({ options = [] } = {}) {
  const { TUMBUH_JAVA_HOME: home, TUMBUH_SERVER_CLASSPATH: classpath } = process.env;
  if (!home || !classpath) throw new Error("Run the stories through Maven: ./tumbuh test, or mvn verify -pl stories -am");
  const folder = await mkdtemp(path.join(tmpdir(), "tumbuh-story-"));
  await chmod(folder, 0o711); // where PostgreSQL runs as another user it must get in
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const start = () => run(home, classpath, ["run", "--port", `${port}`, "--data", path.join(folder, "data"), ...options], url);
  let server = await start();
  const password = await demonstration(server);
  return {
    url,
    /** Of every demonstration account. */
    password,
    log: () => server.log(),
    /** After a power cut. */
    restart: async () => {
      await server.end("SIGKILL");
      server = await start();
    },
    stop: async () => {
      await server.end("SIGTERM");
      await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** The password it prints, once everything of the demonstration is in. */
async function demonstration(server) {
  await server.said(/Desa contoh lengkap/);
  return /Kata sandi semuanya:\s+(\S+)/.exec(server.log())[1];
}

/** Lets a story in another process kill the server and start it again, by a POST. */
export async function offerRestarts(server) {
  const desk = http.createServer(async (request, response) => {
    const problem = await server.restart().then(
      () => "",
      (reason) => String(reason),
    );
    response.writeHead(problem ? 500 : 204).end(problem);
  });
  desk.listen(0, "127.0.0.1");
  await once(desk, "listening");
  return { url: `http://127.0.0.1:${desk.address().port}`, close: () => desk.close() };
}

async function run(home, classpath, words, url) {
  const java = ["-Xmx512m", "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-cp", classpath, "id.tumbuh.server.command.Main"];
  const child = spawn(path.join(home, "bin", "java"), [...java, ...words], { stdio: ["ignore", "pipe", "pipe"] });
  const exit = once(child, "exit");
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (log += text));
  const server = { log: () => log, end: (signal) => end(child, exit, signal), said: (words) => said(child, () => log, words) };
  try {
    await ready(url, child, () => log);
  } catch (problem) {
    await server.end("SIGKILL");
    throw problem;
  }
  return server;
}

/** Comes back when these words were printed. */
async function said(child, log, words) {
  const late = AbortSignal.timeout(READY_MILLISECONDS);
  while (!words.test(log())) {
    if (child.exitCode !== null) throw new Error(`The server ended.\n${log()}`);
    await once(child.stdout, "data", { signal: late });
  }
}

async function end(child, exit, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MILLISECONDS);
  await exit;
  clearTimeout(timer);
}

async function ready(url, child, log) {
  const until = Date.now() + READY_MILLISECONDS;
  while (Date.now() < until && child.exitCode === null) {
    try {
      if ((await fetch(`${url}/actuator/health/readiness`)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MILLISECONDS));
  }
  throw new Error(`The server did not become ready.\n${log()}`);
}

async function freePort() {
  const probe = net.createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}
