// A kader with a phone in her hand: what she reads, and what she touches. By the words on the screen, never by classes.

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, locale: "id-ID", acceptDownloads: true };
/** What one step may take on a busy machine; a quiet one takes a hundredth. */
const STEP_MILLISECONDS = 30_000;
const SENDINGS = 60;

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

  /** A row of a list begins with these words. */
  row(words) {
    return this.button(new RegExp(`^${escaped(words)}`));
  }

  async tap(name) {
    this.taps++;
    await this.button(name).first().click();
  }

  async tapRow(words) {
    this.taps++;
    await this.row(words).first().click();
  }

  async digits(text) {
    for (const digit of text) await this.button(digit).click();
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

  /** By the way back, as often as it takes. */
  async toHome() {
    const back = this.page.getByRole("button", { name: "Kembali", exact: true });
    while (!(await this.heading("Beranda").count())) {
      const title = await this.page.locator("h1").first().textContent();
      await back.click();
      await this.page.waitForFunction((before) => document.querySelector("h1")?.textContent !== before, title);
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

  /** From the list to the verdict, as the scale and the board say, in the digits that are pressed. */
  async weigh(name, weight, length) {
    await this.tapRow(name);
    await this.at(name);
    return this.measure(weight, length);
  }

  async measure(weight, length) {
    await this.digits(weight);
    await this.tap("Lanjut");
    await this.digits(length);
    await this.tap("Simpan");
    const doubt = this.button("Sudah benar");
    const next = this.button("Anak berikutnya");
    await doubt.or(next).first().waitFor();
    if (await doubt.isVisible()) await this.tap("Sudah benar");
    await next.waitFor();
    return this.verdict();
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

  /** What a child weighed and measured last, in the digits that are pressed; undefined where nobody knows. */
  async last(name) {
    await this.tapRow(name);
    await this.at(name);
    const words = await this.page.locator("main .last").allTextContents();
    await this.back("Daftar anak");
    const [weight, length] = words.map((text) => /Lalu (\d+),(\d)/.exec(text.replace(/\s+/g, " "))?.slice(1).join(""));
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

  // --- What is sent -----------------------------------------------------------------------------------------------

  /** How many are not sent, as every screen says it. */
  async unsent() {
    const text = await this.page.locator("header").first().innerText();
    return text.includes("Semua terkirim") ? 0 : Number(/(\d+) belum terkirim/.exec(text)?.[1] ?? NaN);
  }

  allSent() {
    return this.page.locator("header").getByText("Semua terkirim").waitFor();
  }

  /** Presses "send" until the screen says that all is sent; how often that was. */
  async sendAll() {
    for (let times = 0; times < SENDINGS; times++) {
      if ((await this.unsent()) === 0) return times;
      await this.page.locator("header button").last().click();
      const send = this.page.getByRole("dialog").getByRole("button", { name: /^(Kirim sekarang|Sedang mengirim)/ });
      await this.page.getByRole("dialog").getByRole("button", { name: "Kirim sekarang" }).click();
      await send.and(this.page.locator(":not([aria-disabled])")).waitFor();
      await this.page.getByRole("dialog").getByRole("button", { name: "Tutup" }).click();
    }
    throw new Error(`After ${SENDINGS} tries ${await this.unsent()} facts are still not sent.`);
  }
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
