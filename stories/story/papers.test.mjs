// The papers of a month: who may have which, as files that a browser saves.

import assert from "node:assert/strict";
import { test } from "node:test";
import { newOfficer } from "../officer.mjs";
import { scene } from "../scene.mjs";

/** Months back from a day: one that nobody else works on. */
function monthBack(day, back) {
  const [year, month] = day.split("-").map(Number);
  const number = year * 12 + month - 1 - back;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}

test("a signed month is printed for everybody, and a letter only for who may know the child", async () => {
  const { server, browser, village } = await scene(3);
  const { bidan, posyandu } = village;
  // Before those months that the demonstration has signed already.
  const period = monthBack(village.today(), 9);
  const path = `/api/months/${posyandu.id}/${period}`;
  const officer = await newOfficer(browser, server.url);
  const papers = async () => {
    await officer.go(`#/laporan/${posyandu.id}/${period}`);
    await officer.at(`Laporan ${posyandu.name}`);
  };

  // A draft says that it is one.
  await officer.signIn("bidan", server.password);
  await officer.click("Laporan", "link");
  await officer.at("Laporan");
  await papers();
  await officer.page.getByText("1 posyandu dicetak sebagai draf").waitFor();
  const draft = await officer.download("Unduh F1 penimbangan (DKI Jakarta), CSV");
  assert.equal(draft.name, `f1-dki-${posyandu.id}-${period}.csv`);
  assert.match(draft.text, /;DRAF – belum ditandatangani;D;Jumlah balita \(S\);L\+P;\d+/);

  // Signed, it is the same numbers without that word.
  const { hash, identities, counts } = await bidan.get(path);
  const { fact } = await bidan.post(`${path}/validate`, { hash });
  const explained = Object.fromEntries(
    identities.filter(({ holds, mustBeExplained }) => !holds && mustBeExplained).map(({ identity }) => [identity, "Sudah diperiksa"]),
  );
  await bidan.post(`${path}/sign`, { base: fact, hash, explained });
  const child = (await bidan.get(`${path}/figures/D`)).persons[0];
  await bidan.post("/api/watch/referrals", { person: child.person, to: "PUSKESMAS", why: ["BGM"], urgent: true });
  await officer.page.reload();
  await officer.page.getByText("1 dari 1 posyandu sudah ditandatangani").waitFor();
  await officer.page.getByRole("listitem").filter({ hasText: child.name }).first().waitFor();
  await officer.look("laporan");
  const signed = await officer.download("Unduh F1 penimbangan (DKI Jakarta), CSV");
  const weighed = counts.find(({ item }) => item === "D").count;
  assert.match(signed.text, new RegExp(`;;F;Ditimbang \\(D\\);L\\+P;${weighed}\\r`));
  const pdf = await officer.download("Unduh Balok SKDN, PDF");
  assert.ok(pdf.text.startsWith("%PDF-"), pdf.name);
  const letter = await officer.download(`Unduh surat rujukan ${child.name}, CSV`);
  assert.ok(letter.text.includes(child.name));
  assert.ok(!letter.name.includes(child.name), letter.name);
  const names = await officer.download("Unduh Buku Nama Balita, CSV");
  const under5 = counts.find(({ item }) => item === "S").count;
  assert.match(names.text, new RegExp(`;Jumlah balita;;${under5}\\r`));
  assert.ok(names.text.includes(`;${child.name};Tanggal lahir;`), child.name);
  const came = await officer.download("Unduh Buku Daftar Hadir hari buka, CSV");
  assert.equal(came.name, `daftar-hadir-${posyandu.id}-${period}.csv`);
  assert.ok(came.text.includes(`;${child.name};`), child.name);
  await officer.signOut();

  // Who may know no names sees no letters, and finds nobody in the files.
  for (const login of ["dinas", "desa"]) {
    await officer.signIn(login, server.password);
    await papers();
    await officer.page.getByText("1 dari 1 posyandu sudah ditandatangani").waitFor();
    assert.equal(await officer.page.getByRole("heading", { name: "Surat rujukan" }).count(), 0, login);
    assert.equal(await officer.page.getByText(/Buku (Nama Balita|Daftar Hadir)/).count(), 0, login);
    const file = await officer.download("Unduh Ringkasan bulan, CSV");
    assert.ok(!file.text.includes(child.name), login);
    if (login === "desa") assert.doesNotMatch(file.text, /;Jumlah;[1-4]\r/, "small numbers");
    await officer.look(`laporan-${login}`);
    await officer.signOut();
  }
  assert.deepEqual(officer.faults, []);
});
