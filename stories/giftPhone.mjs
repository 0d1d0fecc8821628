// The gifts of the approved list on a kader's phone: what she reads of them, and how one gets into a hand without a signal.

import { openLink, seeded } from "./link.mjs";
import { looking } from "./looking.mjs";

const PIN = "284915";
/** A line that somebody draws with a finger, in parts of the pad. */
const SIGNATURE = [
  [0.1, 0.7],
  [0.3, 0.2],
  [0.4, 0.8],
  [0.6, 0.3],
  [0.9, 0.6],
];

/** A new kader's phone with a link that can be cut; `close()` at the end. */
export async function giftPhone({ server, village, phone }) {
  const link = await openLink(server.url, seeded(7));
  const kader = await phone(link.url);
  await kader.enrol((await village.newKader("Sari Uji")).code, PIN);
  await kader.kept();
  const { look, faults } = await looking(kader, () => kader.toHome());
  return new GiftPhone(kader, link, look, faults);
}

class GiftPhone {
  constructor(kader, link, look, faults) {
    Object.assign(this, { kader, link, look, faults });
  }

  /** The screen of gifts, from anywhere. */
  async open(name) {
    await this.kader.toHome();
    await this.kader.tapRow("Lainnya");
    await this.kader.tapRow("Kado");
    await this.kader.at("Kado");
    if (name !== undefined) await this.look(name);
  }

  /** What the server has is told to the phone, and the other way round. */
  async meet() {
    await this.kader.toHome();
    await this.kader.send();
    await this.kader.sendAll();
  }

  /** What the first screen says of gifts that wait; in other words where another story has opened the day of this posyandu. */
  async told(picture) {
    await this.kader.toHome();
    await this.kader.page.getByRole("button", { name: /Daftar kado siap|kado menunggu diserahkan hari ini/ }).waitFor();
    await this.look(picture);
  }

  /** Into a hand, with a name of the gift, a receiver and a signature. */
  async handOver(child, item, picture) {
    const { kader } = this;
    await kader.tapRow(child);
    const sheet = kader.page.getByRole("dialog");
    await sheet.waitFor();
    if (picture) await this.look(picture);
    await sheet.getByRole("button", { name: "Serahkan", exact: true }).click();
    if (picture) await this.look(`${picture}, belum lengkap`);
    await sheet
      .getByRole("radiogroup", { name: "Isi kado" })
      .getByText(item, { exact: true })
      .click();
    await sheet.getByText("Ibu", { exact: true }).click();
    await this.sign(sheet.getByRole("img", { name: "Tanda tangan penerima" }));
    if (picture) await this.look(`${picture}, lengkap`);
    await sheet.getByRole("button", { name: "Serahkan", exact: true }).click();
    await kader.page.getByText("Kado tercatat diserahkan.").waitFor();
  }

  async sign(pad) {
    await pad.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await pad.boundingBox();
    const { mouse } = this.kader.page;
    const [first, ...rest] = SIGNATURE.map(([right, down]) => [x + width * right, y + height * down]);
    await mouse.move(...first);
    await mouse.down();
    for (const point of rest) await mouse.move(...point, { steps: 3 });
    await mouse.up();
  }

  async putOff(child, reason, picture) {
    const { kader } = this;
    await kader.tapRow(child);
    const sheet = kader.page.getByRole("dialog");
    await sheet.getByRole("button", { name: "Tunda ke hari buka berikutnya" }).click();
    await this.look(picture);
    await sheet.getByRole("button", { name: reason }).click();
    await kader.page.getByText("Kado ditunda.").waitFor();
  }

  /** The wrong child was tapped: her own hand-over of today, taken back. */
  async takeBack(child, picture) {
    const { kader } = this;
    await kader.tapRow(child);
    const sheet = kader.page.getByRole("dialog");
    const back = sheet.getByRole("button", { name: "Salah anak: tarik kembali" });
    await back.click();
    await this.look(picture);
    await back.click();
    await kader.page.getByText("Penyerahan ditarik kembali.").waitFor();
  }

  /** Where the family lets the name be read. */
  async allow(child, picture) {
    const { kader } = this;
    await kader.tapRow(child);
    const sheet = kader.page.getByRole("dialog");
    const board = sheet.getByRole("radiogroup", { name: "Di papan posyandu" });
    await board.getByText("Boleh", { exact: true }).click();
    await sheet.getByRole("radiogroup", { name: "Di papan posyandu", exact: true }).waitFor();
    await board.scrollIntoViewIfNeeded();
    await this.look(picture);
    await sheet.getByRole("button", { name: "Tutup" }).click();
  }

  /** What stands in a row of the screen. */
  textOf(child) {
    return this.kader.page.locator("main li").filter({ hasText: child }).first().innerText();
  }

  async close() {
    await this.kader.kill();
    this.link.close();
  }
}
