// What these benchmarks need before it starts: Node new enough, the development dependencies there.
// Kept to syntax that an old Node can read, so that it is this file that tells what is missing.

import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const NEEDED = [20, 19];

const here = fileURLToPath(new URL(".", import.meta.url));

/** Runs a command in this room and ends with it where it fails. */
export function run(command) {
  const { status } = spawnSync(command, { cwd: here, shell: true, stdio: "inherit" });
  if (status !== 0) process.exit(status === null ? 1 : status);
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    `The benchmarks of the phone need Node ${NEEDED.join(".")} or newer; found ${process.versions.node} at ${process.execPath}.\n` +
      "What to do: install Node 20 (https://nodejs.org) and put it first on the PATH.",
  );
  process.exit(1);
}

// npm writes this file last, so it is there only after a whole installation.
const installed = here + "node_modules/.package-lock.json";
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(here + "package-lock.json").mtimeMs) {
  run("npm ci --ignore-scripts --no-audit --no-fund");
}
