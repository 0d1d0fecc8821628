import { expect, test } from "vitest";
import { registration, TODAY, village } from "../../test/device.ts";
import { applied } from "./apply.ts";
import { delay, giftLines, goodsOf, handOver, isHers, isWaiting, takeBack } from "./gifts.ts";
import { NOTHING } from "./record.ts";
import type { Body, Fact } from "./fact.ts";

const of = (id: string, type: string, body: Body): Fact => ({
  ...{ id, type, v: 1, posyandu: "melati01", day: "2026-11-01", body, device: "d", actor: "a" },
  ...{ at: "2026-11-01T03:00:00Z", seq: 1 },
});

function lists(...children: { person: string; eligible: boolean; quiet?: boolean }[]): Fact[] {
  const list = { period: "2026-12", semester: "2026-07", programme: { name: "Sebatang Kayu", rules: "r" }, children };
  return [
    of("1", "reward.proposed", { ...list, hash: "a" }),
    of("2", "reward.approved", { period: "2026-12", hash: "a", role: "KEPALA_PUSKESMAS" }),
  ];
}

async function written() {
  const { device } = await village();
  const { book } = await device.enrolled();
  const [melati, mawar] = [registration("Melati Contoh"), registration("Mawar Contoh")];
  await book.write([melati, mawar]);
  const ofPlace = lists(
    { person: melati.subject, eligible: true, quiet: true },
    { person: mawar.subject, eligible: false },
  );
  const gifts = () => giftLines(ofPlace, book.people);
  return { book, ofPlace, gifts, melati, mawar };
}

test("who is eligible on the approved list waits for a gift, and nobody else", async () => {
  const { gifts, melati } = await written();
  expect(gifts()).toMatchObject([{ child: melati.subject, state: "DISETUJUI", semester: 24318, quiet: true }]);
  expect(isWaiting(gifts()[0]!)).toBe(true);
});

test("a list that nobody approved hands over nothing, and one that was sent anew takes its place", async () => {
  const { book, ofPlace, melati, mawar } = await written();
  expect(giftLines(ofPlace.slice(0, 1), book.people)).toEqual([]);
  const [anew] = lists({ person: mawar.subject, eligible: true });
  const next = [{ ...anew!, id: "3", body: { ...anew!.body, hash: "b" } }];
  expect(giftLines([...ofPlace, ...next], book.people).map(({ child }) => child)).toEqual([melati.subject]);
  const approval = of("4", "reward.approved", { period: "2026-12", hash: "b", role: "PJ_PROGRAM" });
  expect(giftLines([...ofPlace, ...next, approval], book.people).map(({ child }) => child)).toEqual([mawar.subject]);
});

test("a gift is handed over without a signal, with who took it and the signature", async () => {
  const { book, gifts, melati } = await written();
  const [fact] = await book.write([handOver(gifts()[0]!, TODAY, "SUSU", "IBU", "ttd:AA__")]);
  expect(fact).toMatchObject({
    type: "gift.handed",
    subject: melati.subject,
    by: "kader",
    body: { semester: "2026-07", item: "SUSU", receiver: "IBU", proof: "ttd:AA__" },
  });
  expect(gifts()).toMatchObject([{ state: "DISERAHKAN", item: "SUSU", problems: [], handOver: { id: fact!.id } }]);
});

test("a second hand-over is a question and no second gift", async () => {
  const { book, gifts } = await written();
  const line = gifts()[0]!;
  const [first, second] = await book.write([
    handOver(line, TODAY, "SUSU", "IBU", "ttd:AA__"),
    handOver(line, TODAY, "SUSU", "AYAH", "ttd:AA__"),
  ]);
  expect(gifts()).toMatchObject([{ handOver: { id: first!.id }, repeated: [second!.id] }]);
  expect(gifts()[0]!.problems.map(({ code }) => code)).toEqual(["KADO_DISERAHKAN_DUA_KALI"]);
});

test("a gift that is carried over still waits", async () => {
  const { book, gifts } = await written();
  await book.write([delay(gifts()[0]!, TODAY, "STOK_HABIS")]);
  expect(gifts()[0]!.state).toBe("DITUNDA");
  expect(isWaiting(gifts()[0]!)).toBe(true);
});

test("lists that the server tells are kept with the place, as facts and in a snapshot", () => {
  const context = { generation: 1, snapshot: false, isUnsent: () => false, survives: () => false };
  const [list, approval] = lists();
  for (const kind of ["fact", "gift"]) {
    const { state, unknown } = applied(
      NOTHING,
      [list, approval].map((content) => ({ kind, content })),
      context,
    );
    expect([state.place.cases, unknown]).toEqual([[list, approval], false]);
  }
});

test("the kader takes her own hand-over of today back, sent or not, and it waits again", async () => {
  const { book, gifts } = await written();
  const [given] = await book.write([handOver(gifts()[0]!, TODAY, "SUSU", "IBU", "ttd:AA__")]);
  const now = { account: book.kader.account, today: TODAY };
  expect(isHers(gifts()[0]!, now)).toBe(true);
  expect(isHers(gifts()[0]!, { ...now, today: TODAY + 1 })).toBe(false);
  expect(isHers(gifts()[0]!, { ...now, account: "somebody-else" })).toBe(false);
  const [back] = await book.write([takeBack(gifts()[0]!, TODAY)]);
  expect(back).toMatchObject({ type: "gift.withdrawn", base: given!.id, body: { reason: "DATA_SALAH" } });
  expect(gifts()).toMatchObject([{ state: "DISETUJUI", problems: [] }]);
});

test("what is given is called as the book of donations calls it", () => {
  const donations = [
    of("5", "donation.received", { item: "SUSU" }),
    of("6", "donation.received", { item: "RUPIAH" }),
    of("7", "donation.moved", { item: "RUPIAH", bought: "PAKET" }),
    of("8", "donation.received", { item: "TELUR" }),
    { ...of("9", "donation.withdrawn", {}), base: "8" },
  ];
  expect(goodsOf([...lists(), ...donations], [])).toEqual(["PAKET", "SUSU"]);
});
