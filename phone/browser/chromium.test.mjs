import assert from "node:assert/strict";
import { createServer } from "node:http";
import { chmod, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { bundledChromium } from "./bundled.mjs";
import { findChromium, launchChromium } from "./chromium.mjs";

let folder;
before(async () => (folder = await mkdtemp(path.join(tmpdir(), "tumbuh-chromium-"))));
after(() => rm(folder, { recursive: true, force: true }));

/** This process's environment with no browser named and none on the PATH. */
const bare = (changes = {}) => ({ ...process.env, CHROME: undefined, PATH: folder, ...changes });

const bundledRunsHere = process.platform === "linux" && process.arch === "x64";

test("a page served from localhost runs its JavaScript and shows its text", async () => {
  const server = createServer((request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end("<p id=z></p><script type=module>document.getElementById('z').textContent = 'z = ' + (0.1 + 0.2)</script>");
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    assert.equal(await page.innerText("#z"), "z = 0.30000000000000004");
  } finally {
    await browser.close();
    server.close();
  }
});

test("with CHROME unset and none on the PATH the bundled one starts, or the error names the package", async () => {
  if (!bundledRunsHere) {
    await assert.rejects(findChromium(bare()), /sparticuz.*for Linux on x64[^]*apt-get install chromium/);
    return;
  }
  const { devDependencies } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  const found = await findChromium(bare());
  assert.equal(found.source, "bundled");
  assert.equal(found.version.split(".")[0], devDependencies["@sparticuz/chromium"].split(".")[0]);
});

test("CHROME comes before everything else", async () => {
  const { executablePath, env } = await findChromium();
  const found = await findChromium({ ...env, PATH: folder, CHROME: executablePath });
  assert.equal(found.source, "CHROME");
  assert.equal(found.executablePath, executablePath);
});

test("a CHROME that does not start is an error, not a reason to take another", async () => {
  await assert.rejects(findChromium(bare({ CHROME: path.join(folder, "nowhere") })), (error) => {
    assert.match(error.message, /CHROME=.*nowhere/);
    assert.match(error.message, /apt-get install chromium/);
    assert.doesNotMatch(error.message, /sparticuz/);
    return true;
  });
});

test("a Chromium on the PATH comes before the bundled one, a stub that does not start is passed over", async () => {
  const { executablePath, env } = await findChromium();
  const stub = path.join(folder, "chromium");
  await writeFile(stub, "#!/bin/sh\necho 'install the snap' >&2\nexit 1\n");
  await chmod(stub, 0o755);
  await symlink(executablePath, path.join(folder, "chromium-browser"));
  const found = await findChromium({ ...env, PATH: folder, CHROME: undefined });
  assert.equal(found.source, "PATH");
  assert.equal(found.executablePath, path.join(folder, "chromium-browser"));
});

test("unpacking twice at once leaves one whole browser and no rubbish", async () => {
  const target = path.join(folder, "target");
  if (!bundledRunsHere) {
    await assert.rejects(bundledChromium(target), /for Linux on x64/);
    return;
  }
  const [one, other] = await Promise.all([bundledChromium(target), bundledChromium(target)]);
  assert.equal(one.executablePath, other.executablePath);
  assert.deepEqual(await readdir(target), [path.basename(path.dirname(one.executablePath))]);
});
