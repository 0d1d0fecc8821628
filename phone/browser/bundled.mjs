// The Chromium that comes inside the npm package @sparticuz/chromium: built for machines that have almost nothing
// installed, so it brings its libraries (NSS, NSPR, expat) and a font along. Linux on x86-64 only.

import { execFileSync } from "node:child_process";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress, brotliDecompressSync } from "node:zlib";

const packageRoot = () => path.resolve(fileURLToPath(import.meta.resolve("@sparticuz/chromium")), "../../..");

/** Where the bundled Chromium is unpacked; `mvn clean` removes it, the next test brings it back in about two seconds. */
export const unpackedUnder = fileURLToPath(new URL("../target/", import.meta.url));

/**
 * Unpacks the bundled Chromium unless this version is there already.
 * Returns its path and the environment it needs; throws with the reason where it cannot run.
 */
export async function bundledChromium(target = unpackedUnder) {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`the bundled Chromium is for Linux on x64, this is ${process.platform} on ${process.arch}`);
  }
  const source = packageRoot();
  const { version } = JSON.parse(await readFile(path.join(source, "package.json"), "utf8"));
  const home = path.join(target, `chromium-${version}`);
  if (!existsSync(home)) {
    await unpack(path.join(source, "bin"), target, home);
  }
  return {
    executablePath: path.join(home, "chromium"),
    env: { LD_LIBRARY_PATH: path.join(home, "lib"), FONTCONFIG_FILE: path.join(home, "tumbuh-fonts.conf") },
  };
}

// Into a directory of its own and then renamed: two test runs at once, or one that is killed, leave no half browser.
async function unpack(bin, target, home) {
  await mkdir(target, { recursive: true });
  const fresh = await mkdtemp(path.join(target, "chromium-unpacking-"));
  try {
    await pipeline(
      createReadStream(path.join(bin, "chromium.br")),
      createBrotliDecompress(),
      createWriteStream(path.join(fresh, "chromium"), { mode: 0o755 }),
    );
    for (const archive of ["al2023.tar.br", "fonts.tar.br"]) {
      const input = brotliDecompressSync(await readFile(path.join(bin, archive)));
      execFileSync("tar", ["-x", "-f", "-", "-C", fresh, "--no-same-owner"], { input });
    }
    await writeFile(path.join(fresh, "tumbuh-fonts.conf"), fontConfiguration(path.join(home, "fonts")));
    await rename(fresh, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

// The machine's fonts first; without any font at all Chromium lays out no text, and innerText is empty.
const fontConfiguration = (fonts) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</dir>
</fontconfig>
`;
