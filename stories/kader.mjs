// A kader with a phone in her hand: what she reads, and what she touches. By the words on the screen, never by classes.

const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true, locale: "id-ID" };

/** A phone of its own: its storage is shared with no other. */
export async function newPhone(browser, url, options = {}) {
  const context = await browser.newContext({ ...PHONE, ...options });
  context.setDefaultTimeout(20_000);
  return new Kader(context, url);
}

export class Kader {
  /** What the browser complained about. */
  complaints = [];
  taps = 0;

  constructor(context, url) {
    this.context = context;
    this.url = url;
  }

  async start(address = "/") {
    this.page = await this.context.newPage();
    this.page.on("pageerror", (error) => this.complaints.push(String(error)));
    await this.page.goto(this.url + address);
    return this;
  }

  /** The app is gone in the middle of whatever it did, as when Android needs its memory. */
  async kill() {
    await this.page.close();
  }

  async tap(name, { exact = true } = {}) {
    this.taps++;
    await this.page.getByRole("button", { name, exact }).first().click();
  }

  async digits(text) {
    for (const digit of text) await this.page.getByRole("button", { name: digit, exact: true }).click();
  }

  async enrol(code, pin) {
    await this.start(`/#daftar=${code}`);
    await this.page.getByRole("button", { name: "Lanjut", exact: true }).click();
    await this.page.getByRole("button", { name: "Lanjut", exact: true }).click();
    await this.digits(pin);
    await this.page.getByText("Ulangi", { exact: false }).first().waitFor();
    await this.digits(pin);
    await this.home();
  }

  async unlock(pin) {
    await this.page.getByRole("group", { name: /PIN/ }).waitFor();
    await this.digits(pin);
    await this.home();
  }

  home() {
    return this.page.getByRole("heading", { name: "Beranda" }).waitFor({ state: "attached" });
  }

  /** Opens the day where nobody has. */
  async openDay() {
    const open = this.page.getByRole("button", { name: "Buka Posyandu", exact: true });
    if (await open.isVisible()) await open.click();
    await this.page.getByRole("button", { name: "Timbang anak" }).waitFor();
  }

  async list() {
    await this.tap("Timbang anak");
    await this.page.getByRole("searchbox").waitFor();
  }

  /** The rows of the list as they stand: the names of children. */
  async names() {
    return this.page.locator("main button .name").allTextContents();
  }

  /** From the list to the verdict. Answers the letter that is shown. */
  async weigh(name, kilograms, centimetres) {
    await this.page.getByRole("button", { name: new RegExp(`^${escaped(name)}`) }).first().click();
    this.taps++;
    await this.digits(kilograms);
    await this.tap("Lanjut");
    await this.digits(centimetres);
    await this.save();
    return this.letter();
  }

  async save() {
    await this.tap(/^Simpan/, { exact: false });
    const doubt = this.page.getByRole("dialog");
    const next = this.page.getByRole("button", { name: "Anak berikutnya" });
    await doubt.or(next).first().waitFor();
    if (await doubt.isVisible()) await this.tap("Sudah benar", { exact: false });
    await next.waitFor();
  }

  letter() {
    return this.page.locator(".verdict .letter").first().textContent();
  }

  async nextChild() {
    await this.tap("Anak berikutnya");
    await this.page.getByRole("searchbox").waitFor();
  }

  /** What the screen says is not sent; 0 where it says that all is. */
  async unsent() {
    const text = await this.page.locator("header").first().innerText();
    return text.includes("Semua terkirim") ? 0 : Number(text.match(/(\d+) belum terkirim/)?.[1] ?? NaN);
  }
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
