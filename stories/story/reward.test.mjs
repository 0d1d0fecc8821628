// Sebatang Kayu, step by step: signed months, the lists of H−5, the bidan's word and the Puskesmas', a gift in a hand, and what the village reads.

import assert from "node:assert/strict";
import { test } from "node:test";
import { signIn } from "../bidan.mjs";
import { giftPhone } from "../giftPhone.mjs";
import { newOfficer } from "../officer.mjs";
import { scene } from "../scene.mjs";

const MONTHS_SIGNED = 8;

/** So many months from the month of a day. */
function monthFrom(day, months) {
  const [year, month] = day.split("-").map(Number);
  const number = year * 12 + month - 1 + months;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}

test("a gift goes from the scale to the hand, and the village reads where it came from", async () => {
  const place = await scene(1);
  const { server, browser, village } = place;
  const { bidan, posyandu } = village;
  const today = village.today();
  // Half-years end in June and December.
  const ahead = (6 - (Number(today.slice(5, 7)) % 6)) % 6;
  const handOver = monthFrom(today, ahead);
  const head = await signIn(server.url, "kapus", server.password);
  const officer = await newOfficer(browser, server.url);
  const hand = await giftPhone(place);
  await hand.open("Kado, belum ada");

  async function sign(period) {
    const path = `/api/months/${posyandu.id}/${period}`;
    const { base, hash, identities, asOf, may } = await bidan.get(path);
    // To come, or signed already as many of the demonstration's are.
    if (asOf > today || !may.includes("validate")) return;
    const explained = {};
    for (const { identity, holds, mustBeExplained } of identities) {
      if (!holds && mustBeExplained)
        explained[identity] = "Sudah diperiksa dengan kader";
    }
    const { fact } = await bidan.post(`${path}/validate`, { base, hash });
    await bidan.post(`${path}/sign`, { base: fact, hash, explained });
  }
  for (let back = MONTHS_SIGNED; back >= 0; back--)
    await sign(monthFrom(today, -back));
  await bidan.post("/api/sessions", {
    posyandu: posyandu.id,
    day: ahead === 0 ? today : `${handOver}-10`,
  });

  // The Puskesmas sets its programme, beginning with the SOP's.
  const puskesmas = (await head.get("/api/places?level=3"))[0];
  await officer.signIn("kapus", server.password);
  await officer.go(`#/program/${puskesmas.id}/${handOver}`);
  await officer.at("Program kado");
  await officer.look("program-kosong");
  await officer.click("Mulai program");
  await officer.page
    .getByLabel("Berlaku mulai")
    .fill(`${monthFrom(today, -5)}-01`);
  await officer.look("program");
  await officer.click("Simpan");
  await officer.told("Program disimpan.");
  await officer.page.getByLabel("Hari", { exact: true }).fill(`${handOver}-05`);
  await officer.page.getByLabel("Nama hari libur").fill("Libur daerah");
  await officer.click("Tambah");
  await officer.page.getByText("Libur daerah").waitFor();
  await officer.signOut();

  // The bidan: the clock, the meeting, the lists with their evidence.
  await officer.signIn("bidan", server.password);
  await officer.go(`#/kado/${handOver}`);
  await officer.click(posyandu.name, "link");
  await officer.at("Daftar A");
  await officer.look("daftar");
  await officer.click("Catat rapat");
  await officer.page.getByLabel("Hari", { exact: true }).fill(today);
  await officer.page.getByLabel("Lama (menit)").fill("25");
  await officer.page.getByLabel("Jumlah kader yang hadir").fill("5");
  await officer.page
    .getByLabel("Notulen, tanpa nama anak")
    .fill("Pembagian tugas hari buka.");
  await officer.look("rapat");
  await officer.click("Simpan");
  await officer.told("Tercatat.");
  const path = `/api/rewards/${posyandu.id}/${handOver}`;
  const lists = await bidan.get(`${path}/lists`);
  // Those who may be announced first.
  const winners = lists.children
    .filter(({ eligible }) => eligible)
    .sort((one, other) => Number(one.quiet) - Number(other.quiet));
  assert.ok(winners.length > 0, "somebody gets a gift");
  for (const child of lists.children.filter(({ near }) => near)) {
    assert.ok(
      child.whyA.length + child.whyB.length > 0,
      "who just misses is told why",
    );
  }
  await officer.page
    .getByRole("row")
    .filter({ hasText: winners[0].name })
    .getByRole("button")
    .first()
    .click();
  await officer.at("Bukti");
  await officer.look("bukti");
  await officer.click("Tutup");
  await officer.click("Usulkan daftar ini");
  await officer.told("Daftar diusulkan.");
  await officer.click("Sahkan");
  if (lists.blocked) {
    await officer.page
      .getByLabel(/Mengapa daftar boleh lewat/)
      .fill("Buku SIP sudah dicocokkan");
    await officer.page
      .getByRole("dialog")
      .getByRole("button", { name: "Sahkan" })
      .click();
  }
  await officer.told("Daftar disahkan.");
  assert.equal(
    await officer.page
      .getByRole("button", { name: "Setujui", exact: true })
      .count(),
    0,
  );
  await officer.signOut();

  // The Puskesmas approves.
  await officer.signIn("kapus", server.password);
  await officer.go(`#/daftar-kado/${posyandu.id}/${handOver}`);
  await officer.click("Setujui");
  await officer.told("Daftar disetujui.");
  await officer.look("disetujui");
  await officer.signOut();

  // A donation, a gift set aside, a gift in a hand.
  await officer.signIn("bidan", server.password);
  await officer.go(`#/donasi/${posyandu.id}/${handOver}`);
  await officer.click("Catat donasi");
  await officer.page.getByLabel("Donatur (kosongkan").fill("Toko Contoh");
  await officer.page.getByLabel("Jumlah").fill("5");
  await officer.look("donasi-catat");
  await officer.click("Simpan");
  await officer.told("Tercatat di Buku Donasi.");

  // The kader reads the list on her phone; without a signal she puts one off and hands two over. By the name that the book gives it and
  // after the donation was written down: else nobody could read where the gifts came from.
  assert.ok(winners.length >= 3, "one for the desk, one for the phone, one that waits");
  await hand.meet();
  await hand.told("Beranda, daftar siap");
  await hand.open("Kado, disetujui");
  hand.link.state.up = false;
  await hand.putOff(winners[2].name, "Stok habis", "Kado, tunda");
  await hand.handOver(winners[1].name, "PAKET", "Kado, serahkan");
  await hand.takeBack(winners[1].name, "Kado, tarik kembali");
  assert.match(await hand.textOf(winners[1].name), /Disetujui/);
  await hand.handOver(winners[1].name, "PAKET");
  await hand.allow(winners[1].name, "Kado, izin");
  await hand.handOver(winners[0].name, "PAKET");
  await hand.look("Kado, diserahkan");
  assert.match(await hand.textOf(winners[2].name), /Ditunda/);

  // Meanwhile the desk sets one of the two aside and hands it over as well.
  await officer.go(`#/daftar-kado/${posyandu.id}/${handOver}`);
  await officer.click(`Siapkan: ${winners[0].name}`);
  await officer.page
    .getByRole("dialog")
    .getByRole("button", { name: "Siapkan" })
    .click();
  await officer.told("Tercatat.");
  await officer.click(`Serahkan: ${winners[0].name}`);
  await officer.page.getByLabel("Nomor tanda tangan atau foto").fill("7");
  await officer.look("serah");
  await officer.page
    .getByRole("dialog")
    .getByRole("button", { name: "Serahkan" })
    .click();
  await officer.told("Tercatat.");
  await officer.look("kado");
  const giftOf = async ({ person }) =>
    (await bidan.get(`/api/rewards/${posyandu.id}/gifts`)).gifts.find(
      (gift) => gift.person === person,
    );
  assert.equal((await giftOf(winners[0])).state, "DISERAHKAN");

  // The phone hears of it late: its own gift is there at the desk, and the one of both is asked about and no second gift.
  hand.link.state.up = true;
  await hand.meet();
  await hand.open("Kado, dua kali");
  assert.match(await hand.textOf(winners[0].name), /Penyerahan kedua tercatat/);
  const again = await giftOf(winners[1]);
  assert.equal(again.state, "DISERAHKAN");
  assert.deepEqual(again.problems, []);
  assert.deepEqual(
    again.steps.filter(({ what }) => what === "gift.handed").map(({ takenBack }) => takenBack).sort(),
    [false, true],
  );
  assert.deepEqual(
    (await bidan.get(`${path}/announcement`)).names,
    winners[1].quiet ? [] : [winners[1].name],
  );
  assert.equal((await giftOf(winners[2])).state, "DITUNDA");
  const both = await giftOf(winners[0]);
  assert.deepEqual(both.problems.map(({ code }) => code), ["giftproblem.KADO_DISERAHKAN_DUA_KALI"]);
  assert.equal(both.steps.filter(({ what, counts }) => counts && /handed|SERAHKAN/.test(what)).length, 1);
  await officer.go(`#/kado/${handOver}`);
  await officer.go(`#/daftar-kado/${posyandu.id}/${handOver}`);
  await officer.page
    .getByRole("button", { name: `Siapkan: ${winners[1].name}` })
    .waitFor({ state: "detached" });
  const signed = officer.page.getByRole("img", {
    name: "Tanda tangan penerima",
  });
  await signed.first().scrollIntoViewIfNeeded();
  await officer.look("kado-dari-hp");
  await hand.close();
  assert.deepEqual(hand.faults, []);
  await officer.go(`#/donasi/${posyandu.id}/${handOver}`);
  await officer.at("Ke mana donasi pergi");
  await officer.look("donasi");
  // What is refused is told where it is written; what was closed too early is opened again.
  await officer.click("Catat barang keluar");
  await officer.page.getByLabel("Jumlah").fill("9");
  await officer.click("Simpan");
  const form = officer.page.getByRole("dialog");
  await form.getByRole("alert").getByText("Stok tidak cukup").waitFor();
  await form.getByRole("button", { name: "Batal" }).click();
  await officer.click("Tutup buku sampai hari ini");
  const closing = officer.page.getByRole("button", { name: /^Tarik kembali: .*utup/ });
  await closing.click();
  await officer.page.getByLabel("Mengapa ditarik kembali?").fill("Salah hari");
  await form.getByRole("button", { name: "Tarik kembali" }).click();
  await closing.waitFor({ state: "detached" });
  await officer.go(`#/hasil/${posyandu.id}/${handOver}`);
  await officer.at("Hasil program");
  await officer.look("hasil");
  await officer.signOut();

  // Kepala desa and PKK read the book and what may be told, and no name that no family has allowed.
  await officer.signIn("desa", server.password);
  await officer.go(`#/daftar-kado/${posyandu.id}/${handOver}`);
  await officer.at("Pengumuman");
  // The one whom the kader asked about by her name, the others by their number.
  await officer.page
    .getByText(
      winners[1].quiet
        ? /menerima kado semester ini/
        : `Selamat kepada: ${winners[1].name}.`,
    )
    .waitFor();
  await officer.look("kado-desa");
  await officer.go(`#/donasi/${posyandu.id}/${handOver}`);
  await officer.at("Ke mana donasi pergi");
  await officer.look("donasi-desa");
  const shown = await officer.page.locator("main").innerText();
  for (const { name } of lists.children)
    assert.ok(!name || !shown.includes(name), "no child in the book");
  // What was given to the village is written down there, and taken back by who wrote it.
  await officer.click("Catat donasi");
  await officer.page.getByLabel("Donatur (kosongkan").fill("Warung Contoh");
  await officer.page.getByLabel("Jumlah").fill("2");
  await officer.click("Simpan");
  await officer.told("Tercatat di Buku Donasi.");
  assert.equal(
    await officer.page
      .getByRole("button", { name: "Catat barang keluar" })
      .count(),
    0,
  );
  const backs = officer.page.getByRole("button", { name: /^Tarik kembali/ });
  assert.equal(await backs.count(), 1, "only what the village wrote");
  await backs.click();
  await officer.page
    .getByLabel("Mengapa ditarik kembali?")
    .fill("Tertulis dua kali");
  await officer.page
    .getByRole("dialog")
    .getByRole("button", { name: "Tarik kembali" })
    .click();
  await officer.told("ditarik kembali");
  await officer.signOut();
  assert.deepEqual(officer.faults, []);
});
