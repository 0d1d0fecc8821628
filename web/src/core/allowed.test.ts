import { expect, test } from "vitest";
import { registration, TODAY, village } from "../../test/device.ts";
import { allowed, answered } from "./allowed.ts";

async function asked() {
  const { device } = await village();
  const { book } = await device.enrolled();
  const child = registration("Melati Contoh");
  await book.write([child]);
  return { book, child: () => book.people.get(child.subject)! };
}

test("who was not asked has not refused", async () => {
  const { child } = await asked();
  expect(allowed(child(), "pengumuman-papan")).toBeUndefined();
});

test("a parent's word is kept for what was asked alone, the last one holds", async () => {
  const { book, child } = await asked();
  await book.write([answered(child(), TODAY, "pengumuman-papan", false)]);
  expect(allowed(child(), "pengumuman-papan")).toBe(false);
  expect(allowed(child(), "pengumuman-whatsapp")).toBeUndefined();
  const [fact] = await book.write([answered(child(), TODAY, "pengumuman-whatsapp", true)]);
  expect(fact).toMatchObject({ type: "consent.given", by: "kader", body: { purposes: ["pengumuman-whatsapp"] } });
  expect(allowed(child(), "pengumuman-whatsapp")).toBe(true);
});

test("of two words at one moment the no counts, as at the server", async () => {
  const { child } = await asked();
  const word = { id: "1", at: "2026-12-01T02:00:00Z", body: { purposes: ["pengumuman-papan"] } };
  const facts = ["consent.withdrawn", "consent.given"].map((type) => ({ ...word, type }));
  expect(allowed({ ...child(), facts: facts as never }, "pengumuman-papan")).toBe(false);
});
