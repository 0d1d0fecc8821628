// Every screen: nothing that axe finds, nothing wider than a small phone, nothing in the console.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { looking } from "../looking.mjs";
import { scene } from "../scene.mjs";

const PIN = "284915";
const printed = fileURLToPath(new URL("../target/screens/printed-card.png", import.meta.url));

test("every screen can be used by everybody", async () => {
  const { village, phone } = await scene(3);
  const kader = await phone();
  kader.context.setDefaultTimeout(10_000);
  const home = async () => {
    if (kader.page.isClosed()) await kader.reopen(PIN);
    else await kader.toHome();
  };
  const { look, part, faults, screens } = await looking(kader, home);
  const open = async (words, name = words) => {
    await kader.tapRow(words);
    await look(name);
  };
  const close = () => kader.page.getByRole("dialog").or(kader.page.getByRole("alertdialog")).getByRole("button", { name: "Tutup", exact: true }).click();
  const sheet = async (words, name = words) => {
    await kader.tapRow(words);
    await kader.page.getByRole("dialog").waitFor();
    await look(name);
    await close();
  };
  const back = () => kader.page.getByRole("button", { name: "Kembali", exact: true }).click();

  await kader.start();
  await kader.page.getByRole("heading", { name: "Tumbuh" }).waitFor();
  await look("Selamat datang");
  await kader.tapRow("Punya berkas cadangan?");
  await kader.at("Berkas cadangan");
  await look("Berkas cadangan di pintu");
  await back();
  await kader.tapRow("Coba dulu");
  await kader.at("Beranda");
  await look("Latihan");
  await kader.openDay();
  await kader.list();
  await look("Latihan daftar");
  await kader.tapRow((await kader.names())[0]);
  await look("Latihan timbang");
  await kader.toHome();
  await kader.tapRow("Lainnya");
  await kader.tapRow("Keluar dari latihan");
  await kader.tap("Saya kader");
  await kader.page.getByLabel("Kode", { exact: true }).waitFor();
  await look("Kode");
  await kader.typeCode((await village.newKader("Dini Uji")).code);
  await kader.at("Nama di layar kunci");
  await look("Nama panggilan");
  await kader.tap("Lanjut");
  await kader.at("Pilih PIN");
  await look("Pilih PIN");
  await kader.digits("111111");
  await look("PIN mudah");
  await kader.tap("Pakai kata sandi");
  await look("Kata sandi");
  await kader.tap("Pakai PIN 6 angka");
  await kader.digits(PIN);
  await kader.at("Ulangi PIN");
  await kader.digits(PIN);
  await kader.at("Beranda");
  await look("Beranda");

  await part("schedule", async () => {
    await open("Jadwal hari buka");
    await kader.tap("Jadwalkan");
    await look("Jadwal tidak lengkap");
  });
  await kader.openDay();
  let name = "";
  const card = async () => {
    await kader.tapRow("Daftar anak");
    await kader.search(name);
    await kader.tapRow(name);
    await kader.tap("Kartu");
  };
  await part("list", async () => {
    await look("Beranda buka");
    await kader.list();
    await look("Daftar anak");
    await sheet("Semua RT");
    await kader.search("tidakada");
    await look("Tidak ditemukan");
    await kader.search("");
    [name] = await kader.names();
  });
  await part("weigh", async () => {
    await kader.list();
    await kader.tapRow(name);
    await kader.at(name);
    await look("Timbang");
    await sheet("Lainnya", "Timbang lainnya");
    const { weight, length } = await kader.last();
    await kader.digits(`${Number(weight) * 2}`);
    await kader.tap("Lanjut");
    await kader.page.getByRole("alertdialog").waitFor();
    await look("Benarkah");
    await kader.tap("Sudah benar");
    await kader.digits(length);
    await look("Timbang panjang");
    await kader.tap("Simpan");
    await kader.past(kader.button("Anak berikutnya"));
    await look("Hasil");
    await kader.tap("Mengapa begitu?");
    await look("Hasil mengapa");
    await sheet("Huruf di KMS kertas");
    await sheet("Batalkan timbang");
  });
  await part("question", async () => {
    await kader.sendAll();
    const cases = `/api/months/${village.posyandu.id}/${village.today().slice(0, 7)}/cases`;
    const { key } = (await village.bidan.get(cases)).cases.find(({ person, kind }) => person?.name === name && kind === "UKURAN_MERAGUKAN");
    const question = "Beratnya naik sekali. Tolong timbang ulang, atau periksa lagi angkanya di buku.";
    await village.bidan.post(`${cases}/decisions`, { decisions: [{ key, decision: "return", question }] });
    await kader.send();
    await kader.row("Bidan bertanya").waitFor();
    await look("Beranda, bidan bertanya");
    await open("Bidan bertanya");
    await kader.tapRow(name);
    await kader.row("Angkanya benar").waitFor();
    await look("Pertanyaan");
    await kader.tapRow("Tulis jawaban");
    await look("Pertanyaan, jawaban sendiri");
    await kader.page.getByLabel("Tulis jawaban").fill("Sudah ditimbang dua kali, hasilnya sama");
    await kader.tap("Kirim jawaban");
    await kader.page.getByText("Jawaban tersimpan.").waitFor();
    await look("Pertanyaan dijawab");
  });
  await part("card", async () => {
    await card();
    await look("Kartu riwayat");
    await kader.page.locator("main li button").last().click();
    await kader.at("Hasil");
    await look("Hasil lama");
    await back();
    await kader.page.getByText("Grafik", { exact: true }).click();
    await look("Kartu grafik");
    await kader.page.emulateMedia({ media: "print" });
    await kader.page.getByRole("columnheader", { name: "Tanggal" }).waitFor();
    assert.equal(await kader.page.locator("header, footer, main button").filter({ visible: true }).count(), 0, "only what is read is printed");
    await kader.page.screenshot({ path: printed, fullPage: true });
    await kader.page.emulateMedia({ media: "screen" });
    await kader.page.getByText("Data", { exact: true }).click();
    await look("Kartu data");
    await sheet("Anak pindah");
    await sheet("Anak meninggal");
    await kader.tap("Ubah data");
    await look("Ubah data");
  });
  await part("services", async () => {
    await card();
    await kader.tap("Layanan");
    await look("Layanan");
    await sheet("PMT");
    await kader.tapRow("Imunisasi");
    await look("Imunisasi");
    await kader.page.locator("main li button").first().click();
    await look("Imunisasi satu");
    await close();
  });
  await part("forms", async () => {
    await card();
    await kader.tap("Layanan");
    const asked = kader.page.getByRole("heading", { name: "Tanyakan dan catat" }).locator("xpath=following-sibling::button");
    const forms = (await asked.locator(".title").allTextContents()).filter((words) => !/^(Imunisasi|PMT)/.test(words));
    for (const form of forms) {
      await kader.tapRow(form);
      await look(form);
      await back();
      await kader.at("Layanan");
    }
    await kader.tapRow("Penyuluhan");
    await kader.page.getByText("Isi piringku").click();
    await kader.tap("Simpan");
    await kader.page.getByText("Penyuluhan tersimpan.").waitFor();
    await look("Kartu tersimpan");
    await kader.tap("Batalkan catatan ini");
    const taken = kader.page.getByRole("dialog");
    await taken.waitFor();
    await look("Batalkan kartu");
    await taken.getByRole("button", { name: "Batalkan catatan ini" }).click();
    await taken.getByText("Catatan dibatalkan").waitFor();
    await look("Kartu dibatalkan");
    await taken.getByRole("button", { name: "Kembalikan catatan" }).click();
    await taken.waitFor({ state: "detached" });
  });
  await part("development", async () => {
    await card();
    await kader.tap("Layanan");
    await kader.tapRow("Perkembangan");
    await kader.at("Perkembangan");
    const item = kader.page.getByRole("radiogroup").first();
    await item.getByText("Belum", { exact: true }).click();
    await kader.tap("Yang lain sudah semua");
    await look("Ceklis perkembangan");
    await kader.tap("Simpan");
    await kader.page.getByText("Perkembangan tersimpan.").waitFor();
    await look("Ceklis belum lengkap");
  });
  await part("older", async () => {
    await kader.list();
    await kader.search("");
    await kader.page.getByText(/^Semua ?\d/).click();
    // Three and four years: the second sheet of the KMS.
    for (const [age, words] of [[/[34] th/, "24-60"], [/^5 th|· 5 th/, "60 bulan"]]) {
      const older = kader.page.locator("main li").filter({ hasText: age }).first();
      if (!(await older.count())) continue;
      await older.getByRole("button").first().click();
      await kader.button("Kartu").click();
      await kader.page.getByText("Grafik", { exact: true }).click();
      const sheets = kader.page.getByRole("radiogroup").last().getByRole("radio");
      for (let at = 0; at < (await sheets.count()); at++) {
        await sheets.nth(at).locator("xpath=..").click();
        await kader.page.evaluate(() => scrollTo(0, 0));
        await look(`Grafik ${words} ${at + 1}`);
      }
      await kader.toHome();
      await kader.list();
      await kader.page.getByText(/^Semua ?\d/).click();
    }
  });
  await part("more measures", async () => {
    await kader.list();
    await kader.tapRow((await kader.names())[1]);
    await kader.tap("LiLA");
    await look("Timbang LiLA");
    await kader.tap("Kepala");
    await look("Timbang kepala");
    await kader.tap("Lainnya");
    await kader.page.getByRole("dialog").getByRole("button", { name: "Hadir, tidak ditimbang" }).click();
    await look("Hadir, tidak ditimbang");
    await close();
  });
  await part("new", async () => {
    await kader.tapRow("Anak baru");
    await kader.at("Anak baru");
    await look("Anak baru");
    await kader.page.getByRole("button", { name: /^(Lanjut|Simpan anak)$/ }).first().click();
    await look("Anak baru kosong");
  });
  await part("mothers", async () => {
    await open("Ibu dan pasangan");
    await kader.tap("Daftarkan ibu");
    await look("Ibu baru");
    await back();
    for (const stage of ["Hamil", "Nifas", "PUS"]) {
      await kader.page.getByText(new RegExp(`^${stage} ?\\d`)).click();
      const rows = kader.page.locator("main > button");
      if (!(await rows.count())) continue;
      await rows.first().click();
      await kader.page.getByText("Catat", { exact: true }).waitFor();
      await look(`Ibu ${stage}`);
      await sheet("Ibu meninggal", `Ibu meninggal ${stage}`);
      if (stage === "Hamil") {
        await open("Sudah melahirkan", "Persalinan");
        await back();
      } else {
        await open("Daftarkan kehamilan", `Daftarkan kehamilan ${stage}`);
        await back();
      }
      const asked = kader.page.getByRole("heading", { name: "Catat", exact: true }).locator("xpath=following-sibling::button");
      const forms = (await asked.locator(".title").allTextContents()).filter((words) => !/kehamilan$|melahirkan/.test(words));
      for (const form of forms) {
        // The same words may stand among what is due.
        await asked.filter({ hasText: form }).first().click();
        await look(`${stage} ${form}`);
        await back();
        await kader.page.getByText("Catat", { exact: true }).waitFor();
      }
      await back();
      await kader.at("Ibu dan pasangan");
    }
  });
  await part("stations", async () => {
    await kader.tapRow("Lainnya");
    await look("Lainnya");
    await sheet("Angka timbangan");
    await sheet("Bahasa");
    await sheet("Ganti PIN");
    await kader.tapRow("Meja pelayanan");
    await look("Pilih meja");
    await kader.page.getByRole("dialog").getByText("5 meja").click();
    await kader.toHome();
    await open("Meja pelayanan", "Meja");
    for (const station of ["1. Pendaftaran", "2. Penimbangan", "3. Pencatatan", "4. Penyuluhan", "5. Pelayanan"]) {
      await open(station);
      await back();
      await kader.at("Meja pelayanan");
    }
  });
  await part("more", async () => {
    for (const words of ["Pindai kartu anak", "Kartu QR anak", "Berkas cadangan", "Tentang Tumbuh"]) {
      await kader.tapRow("Lainnya");
      await open(words);
      await kader.toHome();
    }
    await kader.tapRow("Lainnya");
    await open("Isi dari buku");
    await kader.page.getByText(/Okt 2026|^[A-Z][a-z]+, \d+ /).first().click();
    await look("Isi dari buku, anak");
  });
  await part("sending", async () => {
    await kader.page.locator("header button").last().click();
    await kader.page.getByRole("dialog").waitFor();
    await look("Keadaan HP ini");
    await kader.tap("Lihat selengkapnya");
    await look("Pengiriman");
  });
  await part("after", async () => {
    await kader.tapRow("Tutup hari buka");
    await kader.page.getByRole("dialog").waitFor();
    await look("Tutup hari buka");
    await kader.page.getByRole("dialog").getByRole("button", { name: "Tutup hari buka" }).click();
    await kader.page.getByText("sudah ditutup").waitFor();
    await kader.page.evaluate(() => scrollTo(0, 0));
    await look("Beranda tutup");
    await open("Setelah hari buka");
    for (const words of ["Perlu tindak lanjut", "Tidak datang", "Kunjungan rumah", "Pesan untuk grup"]) {
      await open(words);
      if (words === "Kunjungan rumah") {
        await kader.page.locator("main li button").first().click();
        await look("Kunjungan satu rumah");
        await close();
      }
      await back();
      await kader.at("Setelah hari buka");
    }
  });
  await kader.lock();
  await look("Kunci");
  await kader.pin("000001");
  await kader.page.getByText("Masih ada 9 kali").waitFor();
  await look("Kunci, PIN salah");
  await kader.tap("Pakai kata sandi");
  await look("Kunci, kata sandi");
  await kader.tap("Pakai PIN 6 angka");
  await kader.unlock(PIN);
  await kader.tapRow("Lainnya");
  await kader.tapRow("Bahasa");
  await kader.page.getByRole("dialog").getByText("English").click();
  await kader.page.locator("html[lang=en]").waitFor();
  await look("English");
  await kader.tapRow("Children");
  await look("English list");
  await kader.tapRow(name);
  await look("English child");
  await kader.page.getByRole("button", { name: "Card", exact: true }).click();
  await look("English card");
  await kader.tap("Services");
  await look("English services");
  await kader.tapRow("Development");
  await look("English development");

  assert.ok(screens() >= 60, `${screens()} screens were looked at`);
  assert.deepEqual(faults, []);
});
