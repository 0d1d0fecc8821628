// A browser that denies whatever it can: no camera, no sharing, no clipboard, no promise to keep anything, no app without signal; and one
// that keeps nothing at all. Each is said, and there is a way on.

import assert from "node:assert/strict";
import { test } from "node:test";
import { scene } from "../scene.mjs";

const PIN = "284915";
/** Nobody issued it. */
const UNKNOWN = "0000000000";

/** In the page, before the app: what is asked for is refused. */
function deny() {
  const refused = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
  const has = (owner, name, value) => Object.defineProperty(owner, name, { configurable: true, value });
  has(navigator, "share", refused);
  has(navigator, "canShare", () => true);
  has(navigator, "clipboard", { writeText: refused });
  has(navigator, "mediaDevices", {
    getUserMedia: refused,
    enumerateDevices: async () => [],
  });
  has(navigator.storage, "persist", async () => false);
  has(navigator.storage, "persisted", async () => false);
  delete Navigator.prototype.serviceWorker;
}

test("whatever a browser denies is said, and a kader goes on with what is left", async (each) => {
  const { village, phone } = await scene(2);
  await each.test("camera, sharing, clipboard, a promise to keep, the app without signal", () => denied(village, phone));
  await each.test("storage: nothing can be kept, and she reads what to do", () => keepsNothing(phone));
  await each.test("a full disk at the lock: she reads what to delete, and enters once there is room", () => full(village, phone));
});

async function denied(village, phone) {
  const account = await village.newKader("Lastri Uji");
  const kader = await phone(undefined, { serviceWorkers: "block" });
  await kader.context.addInitScript(deny);
  await kader.start();
  await kader.tap("Saya kader");
  await kader.page.getByText("Kamera tidak dapat dipakai. Ketik kodenya.").waitFor();

  // A code that cannot be one, one that nobody issued, and the right one with its hyphen: no PIN was asked for before.
  await kader.typeCode("ABC");
  await kader.page.getByText("Kode terdiri dari 10 huruf dan angka").waitFor();
  await kader.typeCode(UNKNOWN);
  await kader.page.getByText("Kode ini tidak berlaku").waitFor();
  await kader.typeCode(`${account.code.slice(0, 5)}-${account.code.slice(5).toLowerCase()}`);
  await kader.nameAndPin(PIN);

  await kader.tapRow("Setelah hari buka");
  await kader.tapRow("Pesan untuk grup");
  await kader.tap("Bagikan");
  await kader.page.getByText("Tekan lama pesan di atas untuk menyalin").waitFor();

  const file = await kader.saveBackup();
  assert.ok(file.length > 0, "sharing was refused, so it was downloaded");
  await kader.page.getByText("Lihat di folder Unduhan HP ini").waitFor();

  await kader.toHome();
  await kader.page.locator("header button").last().click();
  await kader.tap("Lihat selengkapnya");
  await kader.page.getByText("peramban boleh membuang data").waitFor();
  await kader.page.getByText("tanpa sinyal Tumbuh tidak dapat dibuka").waitFor();
  assert.deepEqual(kader.complaints, []);
}

async function keepsNothing(phone) {
  const kader = await phone();
  await kader.context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("private", "InvalidStateError");
    };
  });
  await kader.start();
  await kader.at("Aplikasi belum dapat dibuka");
  await kader.page.getByText("Keluar dari mode samaran").waitFor();
  await kader.button("Coba lagi").waitFor();
  assert.deepEqual(kader.complaints, []);
}

async function full(village, phone) {
  const kader = await phone();
  await kader.enrol((await village.newKader("Nani Uji")).code, PIN);
  await kader.lock();
  await kader.page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    window.room = () => (IDBObjectStore.prototype.put = put);
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await kader.pin(PIN);
  await kader.page.getByText("Penyimpanan HP penuh").waitFor();
  await kader.page.evaluate(() => window.room());
  await kader.digits(PIN);
  await kader.at("Beranda");
  assert.deepEqual(kader.complaints, []);
}
