// Usage: node tell.mjs JAVA_HOME CLASSPATH. One server for all stories.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import "./prepare.mjs";

const [, , home, classpath] = process.argv;
process.env.TUMBUH_JAVA_HOME = home;
process.env.TUMBUH_SERVER_CLASSPATH = classpath;

// After the preparation: it needs nothing that npm brings, but what it starts does.
const { offerRestarts, startServer } = await import("./server.mjs");
const server = await startServer();
const restarts = await offerRestarts(server);
try {
  const { url, password } = server;
  const tests = spawn("npm", ["test", "--silent"], {
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    stdio: "inherit",
    env: { ...process.env, TUMBUH_STORY_SERVER: JSON.stringify({ url, password, restarts: restarts.url }) },
  });
  const [status] = await once(tests, "exit");
  process.exitCode = status ?? 1;
} finally {
  restarts.close();
  await server.stop();
}
