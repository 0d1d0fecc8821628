// A month of a posyandu: the bidan settles what is doubtful, signs, opens it again; the Puskesmas receives; everybody reads their part.

import assert from "node:assert/strict";
import { test } from "node:test";
import { newOfficer } from "../officer.mjs";
import { scene } from "../scene.mjs";

const MOST_ACTIONS = 40;
const CHANGED_GRAMS = 100;
/** Of a child below five nobody believes it at once. */
const HEAVY_GRAMS = 60_000;

/** The calendar month before a day. */
function monthBefore(day) {
  const [year, month] = day.split("-").map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, "0")}`;
}

test("a month goes from its doubtful cases to the dashboard", async () => {
  const { server, browser, village } = await scene(2);
  const { bidan, posyandu } = village;
  const period = monthBefore(village.today());
  const month = () => bidan.get(`/api/months/${posyandu.id}/${period}`);
  const officer = await newOfficer(browser, server.url);

  /** What counts of the month of somebody who was weighed. */
  async function weighed(which) {
    const { persons } = await bidan.get(`/api/months/${posyandu.id}/${period}/figures/D?of=DRAFT`);
    const { visits } = await bidan.get(`/api/people/${persons[which].person}/visits`);
    return visits.find(({ standing, day }) => standing === "official" && day.startsWith(period));
  }

  /** Something comes in while the bidan reads: a weight is put right. */
  async function weightChanges() {
    const { fact, values } = await weighed(0);
    const body = { weight_g: values.weightG + CHANGED_GRAMS };
    if (values.lengthMm) Object.assign(body, { length_mm: values.lengthMm, position: values.position });
    await bidan.post(`/api/visits/${fact}/correct`, { body });
  }

  await officer.page.goto(`${server.url}/petugas.html`);
  await officer.page.getByLabel("Nama pengguna").waitFor();
  await officer.look("masuk");
  await officer.signIn("bidan", server.password);
  await officer.go(`#/bulan/${period}`);
  const row = officer.page.getByRole("row").filter({ hasText: posyandu.name });
  await row.getByText("Belum diperiksa").waitFor();
  await officer.look("bulan");

  // The worklist, by keyboard; one answer settles all cases of a kind.
  await officer.click(`Periksa kasus ${posyandu.name}`, "link");
  await officer.at("Keputusan");
  await officer.look("kasus");
  await officer.page.locator("[data-case]").first().click();
  await officer.page.getByRole("img", { name: /titik/ }).waitFor();
  await officer.look("kasus-dibuka");
  const worklist = () => bidan.get(`/api/months/${posyandu.id}/${period}/cases`);
  const open = async () => (await worklist()).cases.filter(({ state }) => state === "open");
  // Keys alone: the focus goes with the selection, Enter stays where the arrows went, a number asks, Escape asks no more.
  const listed = (await open()).map(({ key }) => `case-${key}`);
  const selected = () => officer.page.locator("[data-case][aria-current]").getAttribute("id");
  const focused = () => officer.page.evaluate(() => document.activeElement.id);
  for (const [key, at] of [["ArrowDown", 1], ["ArrowDown", 2], ["Enter", 2], ["ArrowUp", 1], ["ArrowUp", 0], ["ArrowUp", 0]]) {
    await officer.press(key);
    assert.deepEqual([await selected(), await focused()], [listed[at], listed[at]], key);
  }
  // What was decided by mistake is taken back by one key.
  const first = (await open())[0];
  const accept = first.decisions.findIndex(({ decision }) => decision === "accept");
  await officer.press(String(accept + 1));
  const asking = officer.page.getByText("Tulis sendiri");
  await asking.waitFor();
  await officer.press("Escape");
  await asking.waitFor({ state: "detached" });
  await officer.press(String(accept + 1));
  await asking.waitFor();
  await officer.press("Tab");
  await officer.press("1");
  await officer.page.locator(`#case-${first.key}`).waitFor({ state: "detached" });
  await officer.look("batalkan");
  await officer.press("z");
  await officer.told("Keputusan dibatalkan.");
  await officer.page.locator(`#case-${first.key}`).waitFor();
  // So is a measurement that was withdrawn, and the correction before it.
  const { fact: right } = await weighed(1);
  const wrong = await bidan.post(`/api/visits/${right}/correct`, { body: { weight_g: HEAVY_GRAMS }, confirm: true });
  await officer.page.reload();
  const heavy = (await open()).find(({ kind, facts }) => kind === "UKURAN_MERAGUKAN" && facts.includes(wrong.fact));
  await officer.page.locator(`#case-${heavy.key}`).click();
  await officer.press(String(heavy.decisions.findIndex(({ decision }) => decision === "withdraw") + 1));
  await officer.page.getByLabel("Alasan").waitFor();
  await officer.press("Enter");
  await officer.told("Ukuran ditarik.");
  await officer.page.locator(`#case-${heavy.key}`).waitFor({ state: "detached" });
  await officer.press("z");
  await officer.told("Keputusan dibatalkan.");
  await officer.page.locator(`#case-${heavy.key}`).waitFor();
  await bidan.post(`/api/months/${posyandu.id}/${period}/cases/undo`, { facts: [wrong.fact] });
  assert.equal((await weighed(1)).fact, right);
  await officer.page.reload();
  await officer.at("Keputusan");
  officer.actions = 0;
  const doubtful = (await open()).length;
  for (let left = doubtful; left > 0; ) {
    // What is settled may bring something else to light, further up: the screen goes on with the next and comes back to it.
    const selected = await officer.page.locator("[data-case][aria-current]").getAttribute("id");
    const one = (await open()).find(({ key }) => selected === `case-${key}`);
    const decisions = one.decisions.map(({ decision }) => decision);
    // Chosen at once; a referral and a reason for absence ask one thing more; all else is accepted with the first reason.
    const wish = ["choose", "refer", "absent"].find((decision) => decisions.includes(decision)) ?? "accept";
    await officer.press(String(decisions.indexOf(wish) + 1));
    if (wish !== "choose") {
      await officer.at(/^Keputusan/);
      const all = officer.page.getByRole("checkbox");
      if ((await all.count()) > 0) await officer.tick(/kasus lain/);
      if (left === doubtful) await officer.look("keputusan");
      await officer.press(wish === "refer" ? "2" : "1");
    }
    await officer.page.locator(`#case-${one.key}`).waitFor({ state: "detached" });
    left = (await open()).length;
  }
  assert.ok(officer.actions <= MOST_ACTIONS, `${doubtful} cases took ${officer.actions} actions`);
  await officer.at("Kasus");
  await officer.look("kasus-kosong");

  // Validated, changed meanwhile, seen again, signed.
  await officer.click("Ke angka bulan");
  await officer.at("Angka");
  await officer.look("angka");
  for (const part of ["Ibu hamil, nifas dan KB", "Diare per minggu dan RT"]) {
    await officer.page.getByRole("heading", { name: part }).click();
  }
  await officer.page.getByText("Ibu hamil di wilayah posyandu").waitFor();
  await officer.page.getByRole("heading", { name: "Ibu hamil, nifas dan KB" }).scrollIntoViewIfNeeded();
  await officer.look("ibu");
  await officer.click(/^Ditimbang \(D\), Semua umur, L\+P/);
  await officer.at("Nama di balik");
  await officer.look("nama");
  await officer.click("Tutup");
  await weightChanges();
  await officer.click("Validasi bulan ini");
  await officer.page.getByText("Data berubah sesudah Anda membukanya").waitFor();
  await officer.look("berubah");
  await officer.click("Validasi bulan ini");
  await officer.told("Bulan divalidasi.");
  for (const { identity, holds, mustBeExplained } of (await month()).identities) {
    if (!holds && mustBeExplained) await officer.fill("Mengapa tidak cocok?", `Sudah diperiksa: ${identity}`);
  }
  await officer.click("Tandatangani");
  await officer.told("Bulan ditandatangani.");
  assert.equal((await month()).state, "signed");

  // What comes later changes no signed figure, and a restatement shows what it changes.
  const signed = await month();
  await weightChanges();
  assert.deepEqual((await month()).counts, signed.counts);
  await officer.click("Buka kembali");
  await officer.page.getByLabel("Mengapa dibuka kembali?").fill("Berat satu anak diperbaiki");
  await officer.look("buka-kembali");
  await officer.page.getByRole("dialog").getByRole("button", { name: "Buka kembali" }).click();
  await officer.told("Bulan dibuka kembali.");
  await officer.click(/^Lihat perbedaan: 1/);
  await officer.at("Perbedaan versi");
  await officer.look("perbedaan");
  await officer.click("Tutup");
  await officer.click("Validasi bulan ini");
  await officer.told("Bulan divalidasi.");
  await officer.click("Tandatangani");
  await officer.told("Bulan ditandatangani.");
  assert.equal((await month()).version, 2);
  const file = await officer.download();
  assert.equal(file.name, `skdn-${posyandu.id}-${period}.csv`);
  const all = (await month()).counts.find(({ item }) => item === "D").count;
  assert.match(file.text, new RegExp(`^Ditimbang \\(D\\);\\d+;\\d+;${all};`, "m"));

  // Whose turn it is.
  await officer.click("Pantauan", "link");
  await officer.at("Pantauan");
  await officer.page.getByText("Menunggu").first().waitFor();
  await officer.look("pantauan");
  await officer.signOut();

  // The Puskesmas.
  await officer.signIn("gizi", server.password);
  await officer.go(`#/tutup/${posyandu.id}/${period}`);
  await officer.click("Terima bulan ini");
  await officer.told("Bulan diterima.");
  await officer.click("Pantauan", "link");
  await officer.click("Catat jawaban rujukan");
  await officer.look("jawaban");
  await officer.page.getByRole("radio", { name: "Ditangani" }).check();
  await officer.click("Simpan");
  await officer.told("Tercatat.");
  await officer.signOut();
  await officer.signIn("kapus", server.password);
  await officer.go(`#/tutup/${posyandu.id}/${period}`);
  await officer.click("Setujui");
  await officer.told("Bulan disetujui.");
  await officer.click("Dasbor", "link");
  await officer.go((await officer.page.evaluate(() => location.hash)).replace(/[^/]+$/, period));
  await officer.at("Prevalensi");
  await officer.at("Mutu pengukuran");
  await officer.look("dasbor");
  await officer.signOut();

  // Who may know no names gets none; the village's neighbours no small numbers either.
  for (const login of ["dinas", "desa"]) {
    await officer.signIn(login, server.password);
    await officer.at("Kelengkapan laporan");
    await officer.go(`#/tutup/${posyandu.id}/${period}`);
    await officer.at("Angka");
    await officer.look(`angka-${login}`);
    assert.equal(await officer.page.getByRole("button", { name: /buka nama/ }).count(), 0, login);
    if (login === "desa") {
      const shown = await officer.page.getByRole("cell").allInnerTexts();
      assert.deepEqual(shown.filter((text) => /^[1-4]$/.test(text)), [], "small numbers");
    }
    await officer.go(`#/kasus/${posyandu.id}/${period}`);
    await officer.page.getByRole("alert").waitFor();
    await officer.signOut();
  }
  assert.deepEqual(officer.faults, []);
});
