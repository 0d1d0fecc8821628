// A kader with a phone in her hand: what she reads, and what she touches. By the words on the screen, never by classes.

import { text } from "node:stream/consumers";

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, locale: "id-ID", acceptDownloads: true };
/** What one step may take on a busy machine; a quiet one takes a hundredth. */
const STEP_MILLISECONDS = 30_000;
const SENDINGS = 60;

/** Thrown where the app was killed on purpose. */
export class Killed extends Error {}

/** A phone of its own: its storage is shared with no other. */
export async function newPhone(browser, url, options = {}) {
  const context = await browser.newContext({ ...PHONE, ...options });
  context.setDefaultTimeout(STEP_MILLISECONDS);
  return new Kader(context, url);
}

export class Kader {
  /** What the browser complained about: errors of scripts, and what was written to its console as an error. */
  complaints = [];
  /** Touches besides digits. */
  taps = 0;
  /** After so many more touches the app is killed, in the middle of what that touch began; see `Killed`. */
  touchesLeft = Infinity;

  constructor(context, url) {
    this.context = context;
    this.url = url;
  }

  async start(address = "/") {
    this.page = await this.context.newPage();
    this.page.on("pageerror", (error) => this.complaints.push(String(error)));
    this.page.on("console", (message) => {
      // A lost answer is written there by the browser itself, whatever the app does about it.
      if (message.type() === "error" && !/Failed to load resource/.test(message.text())) this.complaints.push(message.text());
    });
    await this.page.goto(this.url + address);
    return this;
  }

  /** The app is gone in the middle of whatever it did, as when Android needs its memory. */
  async kill() {
    await this.page.close();
  }

  button(name, exact = true) {
    return this.page.getByRole("button", { name, exact });
  }

  /** A row of a list begins with these words; several, one after the other. */
  row(...words) {
    return this.button(new RegExp(`^${words.map(escaped).join("\\s*")}`));
  }

  async tap(name) {
    this.taps++;
    await this.touch(this.button(name).first());
  }

  async tapRow(...words) {
    this.taps++;
    await this.touch(this.row(...words).first());
  }

  async digits(text) {
    for (const digit of text) await this.touch(this.button(digit));
  }

  async touch(what) {
    await what.click();
    if (--this.touchesLeft > 0) return;
    this.touchesLeft = Infinity;
    await this.kill();
    throw new Killed();
  }

  heading(name) {
    return this.page.getByRole("heading", { name, level: 1 });
  }

  /** Arrives: the title of the screen is there, seen or read aloud. */
  at(title) {
    return this.heading(title).waitFor({ state: "attached" });
  }

  // --- The door ---------------------------------------------------------------------------------------------------

  async enrol(code, pin) {
    await this.start(`/#daftar=${code}`);
    await this.nameAndPin(pin);
  }

  async nameAndPin(pin) {
    await this.at("Nama di layar kunci");
    await this.tap("Lanjut");
    await this.at("Pilih PIN");
    await this.digits(pin);
    await this.at("Ulangi PIN");
    await this.digits(pin);
    await this.at("Beranda");
  }

  /** A code typed in, where the camera sees nothing. */
  async typeCode(code) {
    await this.page.getByLabel("Kode", { exact: true }).fill(code);
    await this.tap("Lanjut");
  }

  async pin(pin) {
    await this.page.getByRole("group", { name: "Masukkan PIN Anda" }).waitFor();
    await this.digits(pin);
  }

  async unlock(pin) {
    await this.pin(pin);
    await this.at("Beranda");
  }

  async reopen(pin) {
    await this.start();
    await this.unlock(pin);
  }

  /** After the app was ended: wherever it leads her, with what she had half typed, once it has nothing better to do. */
  async goOn(pin) {
    await this.reopen(pin);
    await this.page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => /\/Soon-/.test(name)));
    await this.toHome();
  }

  async lock() {
    await this.toHome();
    await this.tapRow("Lainnya");
    await this.tapRow("Kunci sekarang");
    await this.page.getByRole("group", { name: "Masukkan PIN Anda" }).or(this.heading("Siapa Anda?")).first().waitFor();
  }

  /** The app is kept on the phone: from here on it starts without any signal. */
  kept() {
    return this.page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  }

  // --- The day ----------------------------------------------------------------------------------------------------

  toHome() {
    return this.backTo("Beranda");
  }

  toList() {
    return this.backTo("Daftar anak");
  }

  /** By the way back, as often as it takes. */
  async backTo(title) {
    const back = this.page.getByRole("button", { name: "Kembali", exact: true });
    while (!(await this.heading(title).count())) {
      const here = await this.page.locator("main").elementHandle();
      await back.click();
      // Two screens may have the same title.
      await here.waitForElementState("hidden");
    }
  }

  /** Opens the day where nobody has. */
  async openDay() {
    const open = this.button("Buka Posyandu");
    const weigh = this.button("Timbang anak");
    await open.or(weigh).first().waitFor();
    if (await open.isVisible()) await this.tap("Buka Posyandu");
    await weigh.waitFor();
  }

  async list() {
    await this.tap("Timbang anak");
    await this.at("Daftar anak");
  }

  /** The names on the rows that are drawn. */
  names() {
    return this.page.locator("main li button .name").allTextContents();
  }

  /** Of the whole list: it is drawn as the foot comes near. */
  async allNames() {
    const foot = this.page.locator("main .foot");
    while (await foot.count()) {
      const drawn = (await this.names()).length;
      await foot.scrollIntoViewIfNeeded();
      await this.page.waitForFunction((before) => document.querySelectorAll("main li").length > before, drawn);
    }
    return this.names();
  }

  /** What tells one child from another of the name: age, mother, RT; in the order of the names. */
  notes() {
    return this.page.locator("main li button .notes").allTextContents();
  }

  /** From the list to the verdict of somebody who grew: so many times 100 grams, so many millimetres. */
  async weigh(name, hundredGrams = 2, millimetres = 7) {
    await this.tapRow(name);
    await this.at(name);
    return this.measureMore(hundredGrams, millimetres);
  }

  async measureMore(hundredGrams, millimetres) {
    const { weight, length } = await this.last();
    return this.measure(`${Number(weight) + hundredGrams}`, `${Number(length) + millimetres}`);
  }

  /** From the list to a child's card and back: the day and letter of each visit, newest first. */
  async card(name) {
    await this.search(name);
    await this.tapRow(name);
    await this.tap("Kartu");
    const visits = this.page.locator("main li button");
    await visits.or(this.page.getByText("Belum pernah ditimbang.")).first().waitFor();
    const letters = await visits.locator(".letter [aria-hidden]").allTextContents();
    const days = await visits.locator(".day").allTextContents();
    await this.toList();
    return days.map((text, at) => [text.split(" · ")[0], letters[at]]);
  }

  /** By the first letters of the name. */
  async search(name) {
    await this.page.getByLabel("Cari nama anak atau ibu").fill(name);
  }

  async measure(weight, length) {
    for (const field of [/^(Panjang|Tinggi) badan/, /^Berat badan/]) await this.empty(field);
    await this.digits(weight);
    await this.tap("Lanjut");
    await this.past(this.page.getByRole("button", { name: /^(Panjang|Tinggi) badan/, pressed: true }));
    await this.digits(length);
    await this.tap("Simpan");
    await this.past(this.button("Anak berikutnya"));
    return this.verdict();
  }

  /** Takes back what stands in a field: it was half typed when the app was ended. */
  async empty(field) {
    const cell = this.button(field).first();
    const isEmpty = async () => (await cell.innerText()).includes("kosong");
    if (await isEmpty()) return;
    await cell.click();
    while (!(await isEmpty())) await this.button("Hapus angka").click();
    await this.button(/^Berat badan/).first().click();
  }

  /** To what comes next, also where the app asks whether a value can be true: it is. */
  async past(next) {
    const doubt = this.button("Sudah benar");
    await doubt.or(next).first().waitFor();
    if (await doubt.isVisible()) await this.tap("Sudah benar");
    await next.waitFor();
  }

  /** What the screen of the verdict says. */
  async verdict() {
    const letter = this.page.locator(".verdict .letter [aria-hidden]");
    await letter.waitFor();
    return {
      letter: await letter.textContent(),
      findings: await this.page.getByRole("list", { name: "Hasil ukur" }).getByRole("listitem").allTextContents(),
      charts: await this.page.locator("svg[role=img]").count(),
    };
  }

  /** On the screen for weighing: what she weighed and measured last, in the digits that are pressed; where nobody knows, something. */
  async last() {
    const words = await this.page.locator("main .last").allTextContents();
    const [weight = "85", length = "720"] = words.map((text) =>
      /Lalu (\d+),(\d)/.exec(text.replace(/\s+/g, " "))?.slice(1).join(""),
    );
    return { weight, length };
  }

  async back(title) {
    await this.tap("Kembali");
    await this.at(title);
  }

  async nextChild() {
    await this.tap("Anak berikutnya");
    await this.at("Daftar anak");
  }

  async closeDay() {
    await this.toHome();
    await this.tapRow("Tutup hari buka");
    await this.page.getByRole("dialog").getByRole("button", { name: "Tutup hari buka" }).click();
    await this.page.getByText("Posyandu hari ini sudah ditutup").waitFor();
  }

  // --- What a phone goes through -----------------------------------------------------------------------------------

  /** What stands in the file. */
  async saveBackup() {
    await this.toHome();
    await this.tapRow("Lainnya");
    await this.tapRow("Berkas cadangan");
    await this.at("Berkas cadangan");
    const coming = this.page.waitForEvent("download");
    await this.tap("Simpan berkas");
    return text(await (await coming).createReadStream());
  }

  /** As the browser's settings do it: the app is gone with everything that it kept. */
  async clearSiteData() {
    const session = await this.context.newCDPSession(this.page);
    await session.send("Storage.clearDataForOrigin", { origin: this.url, storageTypes: "all" });
    await this.kill();
  }

  /** From the first screen of a new phone; what it says in the end. */
  async restore(file) {
    await this.tapRow("Punya berkas cadangan?");
    return this.handIn(file);
  }

  /** By way of the settings. */
  async restoreAgain(file) {
    await this.toHome();
    await this.tapRow("Lainnya");
    await this.tapRow("Berkas cadangan");
    await this.tapRow("Kirim isi berkas cadangan");
    return this.handIn(file);
  }

  async handIn(file) {
    await this.page.getByLabel("Pilih berkas", { exact: true }).first().setInputFiles({
      name: "cadangan.tumbuh",
      mimeType: "application/json",
      buffer: Buffer.from(file),
    });
    const done = this.page.getByRole("status").filter({ hasText: "Selesai" });
    await done.waitFor();
    return done.innerText();
  }

  /** Which edition of the app runs; see the link. */
  edition() {
    return this.page.evaluate(() => document.querySelector("meta[name=edition]")?.content ?? "new");
  }

  /** It has come whole, file by file, while she worked. */
  newEditionWaits() {
    return this.page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state === "installed");
  }

  async takeNewEdition() {
    await this.button("Versi baru siap.", false).click();
  }

  // --- What is sent -----------------------------------------------------------------------------------------------

  /** How many are not sent, as every screen says it. */
  async unsent() {
    const text = await this.page.locator("header").first().innerText();
    return text.includes("Semua terkirim") ? 0 : Number(/(\d+) belum terkirim/.exec(text)?.[1] ?? NaN);
  }

  allSent() {
    return this.page.locator("header").getByText("Semua terkirim").waitFor();
  }

  /** Presses "send" until the screen says that all is sent. */
  async sendAll() {
    for (let times = 0; times < SENDINGS; times++) {
      if ((await this.unsent()) === 0) return;
      await this.send();
    }
    throw new Error(`After ${SENDINGS} tries ${await this.unsent()} facts are still not sent.`);
  }

  /** Presses it once and waits until that try has ended, well or not. */
  async send() {
    const sheet = this.page.getByRole("dialog");
    await this.touch(this.page.locator("header button").last());
    const send = sheet.getByRole("button", { name: "Kirim sekarang" });
    await send.or(sheet.getByRole("button", { name: "Sedang mengirim" })).waitFor();
    await send.waitFor();
    await this.touch(send);
    await send.waitFor();
    await this.touch(sheet.getByRole("button", { name: "Tutup" }));
  }
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
