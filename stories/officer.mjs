// An officer at a desk: what she reads, and what she presses. By the words on the screen, never by classes.

import { AxeBuilder } from "@axe-core/playwright";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
const STEP_MILLISECONDS = 30_000;
const PICTURES = fileURLToPath(new URL("target/screens/", import.meta.url));

/** A browser of her own. */
export async function newOfficer(browser, url) {
  await mkdir(PICTURES, { recursive: true });
  const context = await browser.newContext({ viewport: DESK, locale: "id-ID", acceptDownloads: true });
  context.setDefaultTimeout(STEP_MILLISECONDS);
  return new Officer(await context.newPage(), url);
}

export class Officer {
  /** What nobody may find: axe's violations, pages that are too wide, errors of scripts. */
  faults = [];
  /** Keys and clicks, of work and not of signing in. */
  actions = 0;

  constructor(page, url) {
    this.page = page;
    this.url = url;
    page.on("pageerror", (error) => this.faults.push(String(error)));
    page.on("console", (message) => {
      // That nobody is signed in yet, or that a month has changed, the browser writes there by itself.
      if (message.type() === "error" && !/Failed to load resource/.test(message.text())) this.faults.push(message.text());
    });
  }

  async signIn(login, password) {
    await this.page.goto(`${this.url}/petugas.html`);
    await this.page.getByLabel("Nama pengguna").fill(login);
    await this.page.getByLabel("Kata sandi").fill(password);
    await this.page.getByRole("button", { name: "Masuk", exact: true }).click();
    await this.page.getByRole("button", { name: "Keluar", exact: true }).waitFor();
    this.actions = 0;
  }

  async signOut() {
    await this.page.getByRole("button", { name: "Keluar", exact: true }).click();
    await this.page.getByLabel("Nama pengguna").waitFor();
  }

  async press(key) {
    this.actions++;
    await this.page.keyboard.press(key);
  }

  async click(name, role = "button") {
    this.actions++;
    await this.page.getByRole(role, { name, exact: typeof name === "string" }).first().click();
  }

  async tick(name) {
    this.actions++;
    await this.page.getByRole("checkbox", { name }).check();
  }

  async fill(label, text) {
    this.actions++;
    await this.page.getByLabel(label).fill(text);
  }

  /** An address of the app: a place and a month, never a person. */
  async go(address) {
    await this.page.evaluate((hash) => (location.hash = hash), address);
  }

  async at(heading) {
    await this.page.getByRole("heading", { name: heading }).first().waitFor();
  }

  /** What was said about the last step. */
  async told(words) {
    await this.page.getByRole("status").filter({ hasText: words }).waitFor();
  }

  /** The file that a press gives, as text. */
  async download(name = "Unduh CSV", at = 0) {
    const [file] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name, exact: true }).nth(at).click(),
    ]);
    const chunks = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk);
    return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
  }

  /** Pictures at a desk and on a phone; what axe finds and what is too wide is kept as a fault. */
  async look(name) {
    for (const size of [PHONE, DESK]) {
      await this.page.setViewportSize(size);
      await this.page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
      await this.page.screenshot({ path: `${PICTURES}petugas-${name}-${size.width}.png` });
      const { violations } = await new AxeBuilder({ page: this.page }).analyze();
      for (const { id, nodes } of violations) {
        for (const node of nodes.slice(0, 3)) this.faults.push(`${name} ${size.width}: ${id}: ${node.html.slice(0, 120)}`);
      }
      const wide = await this.page.evaluate(() => document.scrollingElement.scrollWidth > innerWidth);
      if (wide) this.faults.push(`${name}: wider than ${size.width} px`);
    }
  }
}
