// Takes the pictures of the kader's guide into docs/images, at the size of a phone, with the demonstration's people.
// Usage: node pictures.mjs JAVA_HOME CLASSPATH, as tell.mjs is started.

import { fileURLToPath } from "node:url";
import "./prepare.mjs";

const [, , home, classpath] = process.argv;
process.env.TUMBUH_JAVA_HOME = home;
process.env.TUMBUH_SERVER_CLASSPATH = classpath;

// After the preparation: what they import is brought by npm.
const { launchChromium } = await import("../phone/browser/chromium.mjs");
const { newPhone } = await import("./kader.mjs");
const { startServer } = await import("./server.mjs");
const { village: villageOf } = await import("./village.mjs");

const PIN = "284915";
const IMAGES = fileURLToPath(new URL("../docs/images/", import.meta.url));
/** Which of the demonstration's posyandu. */
const POSYANDU = 3;

const server = await startServer();
const { browser, close } = await launchChromium();
try {
  await take(await villageOf(server, POSYANDU), await newPhone(browser, server.url));
} finally {
  await close();
  await server.stop();
}

async function take(village, kader) {
  const picture = async (name) => {
    await kader.page.evaluate(() => {
      document.activeElement?.blur();
      return Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)));
    });
    await kader.page.screenshot({ path: `${IMAGES}kader-${name}.png` });
  };

  await kader.enrol((await village.newKader("Siti Aminah")).code, PIN);
  await kader.openDay();
  await kader.sendAll();
  await kader.tapRow("Anak baru");
  await kader.at("Anak baru");
  await kader.page.getByLabel("Nama anak").fill("Bayi Ny. Ratna");
  await kader.page.getByText("Perempuan", { exact: true }).click();
  await picture("anak-baru");
  await kader.toHome();
  await kader.tapRow("Ibu dan pasangan");
  await kader.at("Ibu dan pasangan");
  await picture("ibu");
  await kader.toHome();
  await kader.list();
  const [child] = await kader.names();
  await kader.tapRow(child);
  await kader.at(child);
  await kader.tap("Lainnya");
  await kader.page.getByRole("dialog").getByRole("button", { name: "Hadir, tidak ditimbang" }).click();
  await picture("tidak-ditimbang");
  await kader.page.getByRole("dialog").getByRole("button", { name: "Tutup", exact: true }).click();
  await kader.tap("Kartu");
  await kader.tap("Layanan");
  await kader.tapRow("Perkembangan");
  await kader.at("Perkembangan");
  await kader.page.getByRole("radiogroup").first().getByText("Sudah", { exact: true }).click();
  await kader.page.getByRole("radiogroup").nth(1).getByText("Belum", { exact: true }).click();
  await picture("perkembangan");
  await kader.toHome();
  await kader.tapRow("Lainnya");
  await kader.tapRow("Isi dari buku");
  await kader.page.getByText(/^[A-Z][a-z]+, \d+ /).first().click();
  await kader.page.getByRole("columnheader", { name: "kg" }).waitFor();
  await picture("buku");
  await kader.toHome();
  await kader.tapRow("Lainnya");
  await kader.tapRow("Tambah kader di HP ini");
  await kader.page.getByLabel("Kode", { exact: true }).waitFor();
  await kader.typeCode((await village.newKader("Wati Lestari")).code);
  await kader.nameAndPin("739164");
  await kader.at("Beranda");
  await kader.lock();
  await kader.at("Siapa Anda?");
  await picture("siapa");
}
