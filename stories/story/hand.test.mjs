// A thumb that trembles, eyes that need large letters, a phone on its side.

import assert from "node:assert/strict";
import { test } from "node:test";
import { scene } from "../scene.mjs";

const PIN = "284915";
/** Shorter than anybody needs to read what a button says now. */
const TREMBLE_MILLISECONDS = 60;

test("a trembling thumb weighs no child without its length; with letters twice as large nothing is cut", async () => {
  const { village, phone } = await scene(1);
  const kader = await phone();
  await kader.enrol((await village.newKader("Yuni Uji")).code, PIN);
  let { page } = kader;
  await kader.openDay();
  await kader.list();
  // The part that steadies comes when the phone is idle, before anybody has found a child.
  await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => /\/Soon-/.test(name)));
  const twice = async (name) => {
    const { x, y, width, height } = await kader.button(name).boundingBox();
    for (let times = 0; times < 2; times++) {
      await page.touchscreen.tap(x + width / 2, y + height / 2);
      await page.evaluate((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)), TREMBLE_MILLISECONDS);
    }
  };

  const [child] = await kader.names();
  await kader.tapRow(child);
  await kader.at(child);
  const { weight } = await kader.last();
  await kader.digits(`${Number(weight) + 1}`);
  await twice("Lanjut");
  await page.getByRole("button", { name: /^(Panjang|Tinggi) badan/, pressed: true }).waitFor();
  await kader.button("Simpan tanpa panjang").waitFor();

  // What is typed stays in sight, on the phone's side too: the digits stand beneath it.
  await page.setViewportSize({ width: 740, height: 360 });
  assert.equal(await page.locator("footer").evaluate((foot) => getComputedStyle(foot).position), "static");
  await page.setViewportSize({ width: 360, height: 740 });

  // A phone with little memory ends the app behind her: she stands at the same scale again, with what she typed.
  await kader.digits("81");
  await page.getByText("8,1", { exact: false }).first().waitFor();
  await kept(page);
  await kader.kill();
  await kader.start();
  ({ page } = kader);
  await kader.pin(PIN);
  await kader.at(child);
  await page.getByText("Yang tadi belum disimpan masih ada.").waitFor();
  await page.getByRole("button", { name: /^(Panjang|Tinggi) badan/, pressed: true }).filter({ hasText: "8,1" }).waitFor();

  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  for (const title of [child, "Daftar anak", "Beranda"]) {
    if (title !== child) await kader.backTo(title);
    assert.deepEqual(await cut(page), [], `cut with large letters: ${title}`);
  }
  await kader.kill();
});

/** What she typed lies on the phone, sealed: as many bytes as this moment's, twice the same. */
function kept(page) {
  return page.waitForFunction(async () => {
    const row = () =>
      new Promise((resolve) => {
        const asked = indexedDB.open("tumbuh-half");
        asked.onsuccess = () => {
          const all = asked.result.transaction("half").objectStore("half").getAll();
          all.onsuccess = () => {
            asked.result.close();
            resolve(String(all.result[0]?.sealed));
          };
        };
      });
    const now = await row();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return now !== "undefined" && now === (await row());
  });
}

/** In the page: what lies beyond its edge, and the words of the state of sending where a part of them is hidden. */
function cut(page) {
  return page.evaluate(() => {
    const beyond = [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > innerWidth + 1);
    const state = document.querySelector("header .state");
    const line = state.parentElement;
    const hidden = getComputedStyle(line).overflow !== "visible" && state.scrollWidth > line.clientWidth ? [state] : [];
    return [...beyond, ...hidden].map((one) => `${one.tagName} ${one.textContent.trim().slice(0, 40)}`);
  });
}
