import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { chmod, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { bundledChromium } from "./bundled.mjs";
import { BROWSER_TEST_MILLISECONDS, findChromium, launchChromium } from "./chromium.mjs";

let folder;
before(async () => (folder = await mkdtemp(path.join(tmpdir(), "tumbuh-chromium-"))));
after(() => rm(folder, { recursive: true, force: true }));

/** This process's environment with no browser named and none on the PATH. */
const bare = (changes = {}) => ({ ...process.env, CHROME: undefined, PATH: folder, ...changes });

/** A program in the tests' folder that writes its process id beside itself and then does what it is told. */
async function script(name, command) {
  const file = path.join(folder, name);
  await writeFile(file, `#!/bin/sh\necho $$ > '${file}.pid'\n${command}\n`, { mode: 0o755 });
  return file;
}

const pidOf = async (file) => Number(await readFile(`${file}.pid`, "utf8"));

/** Comes back when the process is gone; a killed one takes a moment. A process that stays runs into the test's time limit. */
async function gone(pid) {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch (problem) {
      assert.equal(problem.code, "ESRCH");
      return;
    }
    await setImmediate();
  }
}

const bundledRunsHere = process.platform === "linux" && process.arch === "x64";

// A browser that hangs fails its test in this time; the test after it starts one of its own.
const limited = { timeout: BROWSER_TEST_MILLISECONDS };

test("a page served from localhost runs its JavaScript and shows its text", limited, async (context) => {
  const { browser, close } = await launchChromium();
  context.after(() => close());
  const server = createServer((request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end("<p id=z></p><script type=module>document.getElementById('z').textContent = 'z = ' + (0.1 + 0.2)</script>");
  });
  context.after(() => server.close());
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  assert.equal(await page.innerText("#z"), "z = 0.30000000000000004");
});

test("a browser that no longer answers is killed and leaves no process", limited, async (context) => {
  const { executablePath, env } = await findChromium();
  const named = await script("named-chromium", `exec '${executablePath}' "$@"`);
  const { close } = await launchChromium({ ...env, CHROME: named });
  context.after(() => close());
  const pid = await pidOf(named);
  process.kill(pid, "SIGSTOP");
  await close(500);
  await gone(pid);
});

test("a browser that never answers is an error within the time to start, and leaves no process", limited, async () => {
  const silent = await script("silent", "exec sleep 600");
  // In a process of its own: Playwright keeps a timer of half a minute for a browser that it has killed.
  const search = `import { findChromium } from ${JSON.stringify(new URL("chromium.mjs", import.meta.url))};
    await findChromium({ ...process.env, CHROME: ${JSON.stringify(silent)} }, 1_000).catch((problem) => console.log(problem.message));
    process.exit();`;
  const said = execFileSync(process.execPath, ["--input-type=module", "--eval", search], { encoding: "utf8" });
  assert.match(said, /CHROME=.*silent: .*Timeout 1000ms[^]*apt-get install chromium/);
  await gone(await pidOf(silent));
});

test("with CHROME unset and none on the PATH the bundled one starts, or the error names the package", limited, async () => {
  if (!bundledRunsHere) {
    await assert.rejects(findChromium(bare()), /sparticuz.*for Linux on x64[^]*apt-get install chromium/);
    return;
  }
  const { devDependencies } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  const found = await findChromium(bare());
  assert.equal(found.source, "bundled");
  assert.equal(found.version.split(".")[0], devDependencies["@sparticuz/chromium"].split(".")[0]);
});

test("CHROME comes before everything else", limited, async () => {
  const { executablePath, env } = await findChromium();
  const found = await findChromium({ ...env, PATH: folder, CHROME: executablePath });
  assert.equal(found.source, "CHROME");
  assert.equal(found.executablePath, executablePath);
});

test("a CHROME that does not start is an error, not a reason to take another", limited, async () => {
  await assert.rejects(findChromium(bare({ CHROME: path.join(folder, "nowhere") })), (error) => {
    assert.match(error.message, /CHROME=.*nowhere/);
    assert.match(error.message, /apt-get install chromium/);
    assert.doesNotMatch(error.message, /sparticuz/);
    return true;
  });
});

test("a Chromium on the PATH comes before the bundled one, a stub that does not start is passed over", limited, async () => {
  const { executablePath, env } = await findChromium();
  const stub = path.join(folder, "chromium");
  await writeFile(stub, "#!/bin/sh\necho 'install the snap' >&2\nexit 1\n");
  await chmod(stub, 0o755);
  await symlink(executablePath, path.join(folder, "chromium-browser"));
  const found = await findChromium({ ...env, PATH: folder, CHROME: undefined });
  assert.equal(found.source, "PATH");
  assert.equal(found.executablePath, path.join(folder, "chromium-browser"));
});

test("unpacking twice at once leaves one whole browser and no rubbish", limited, async () => {
  const target = path.join(folder, "target");
  if (!bundledRunsHere) {
    await assert.rejects(bundledChromium(target), /for Linux on x64/);
    return;
  }
  const [one, other] = await Promise.all([bundledChromium(target), bundledChromium(target)]);
  assert.equal(one.executablePath, other.executablePath);
  assert.deepEqual(await readdir(target), [path.basename(path.dirname(one.executablePath))]);
});
