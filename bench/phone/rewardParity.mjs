// Usage: node rewardParity.mjs JAVA_HOME. Who gets a gift in 1,000 simulated villages, from the server's classes and from the phone's module.
// Writes bench/results/reward-parity-DATE.md and prints it. The builds of every day ask each fiftieth village of the same.

import { execFileSync, spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { villageCounts } from "../../phone/parity/villages.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const FOLDERS = ["growth", "care", "texts", "sim", "phone"].map((room) => `${room}/target/classes`).concat("phone/target/test-classes");

const begin = performance.now();
const load = os.loadavg()[0];
const { take, counts } = villageCounts(await import(pathToFileURL(path.join(repository, "phone/target/module/reward.js"))));
await answers(take);
const seconds = (performance.now() - begin) / 1_000;
await report();
if (counts.different > 0) process.exit(1);

/** Every line of the JVM, as it is written: all of them together would be 0.7 GB. */
async function answers(line) {
  const classpath = FOLDERS.map((folder) => path.join(repository, folder)).join(path.delimiter);
  const options = ["-Xmx256m", "-XX:+UseSerialGC", "-cp", classpath, "id.tumbuh.phone.VillageAnswers"];
  const java = spawn(path.join(process.argv[2], "bin/java"), options, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve, reject) => java.on("error", reject).on("close", resolve));
  for await (const one of createInterface({ input: java.stdout })) line(one);
  const code = await ended;
  if (code !== 0) throw new Error(`the JVM ended with ${code}`);
}

async function report() {
  const today = new Date().toLocaleDateString("sv");
  const commit = execFileSync("git", ["-C", repository, "describe", "--always", "--dirty"], { encoding: "utf8" }).trim();
  const n = (value) => value.toLocaleString("en");
  const rows = [
    ["simulated villages", counts.villages],
    ["posyandu", counts.posyandu],
    ["children", counts.children],
    ["lists: four half-years, by the usual programme and by four that are drawn", counts.lists],
    ["verdicts of a child on a list, with evidence and reasons", counts.verdicts],
    ["of them on list A", counts.onA],
    ["on list B", counts.onB],
    ["eligible", counts.eligible],
    ["just missing it", counts.near],
    ["**different on the phone**", counts.different],
  ];
  const text = `# reward-parity, ${today}

\`./tumbuh bench reward-parity\`, written by it. Node ${process.versions.node}, ${os.cpus()[0].model}. Commit ${commit}. Load average before: ${load.toFixed(2)}.

\`care.reward\` on the JVM, from the records that the server asks with, against \`reward.js\`, which is given the same as JSON: each verdict whole, down to the
reasons and their days. The sample of each build (every fiftieth village) is also asked of Chromium.

| | |
|---|---:|
${rows.map(([what, count]) => `| ${what} | ${n(count)} |`).join("\n")}

${seconds.toFixed(0)} s, the simulation included.
${counts.differences.map((one) => `\n    ${one}`).join("")}`;
  const file = path.join(repository, `bench/results/reward-parity-${today}.md`);
  await writeFile(file, `${text.trimEnd()}\n`);
  console.log(`${text}\n${path.relative(repository, file)}`);
}
