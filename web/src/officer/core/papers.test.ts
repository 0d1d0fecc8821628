import { expect, test } from "vitest";
import { officerId } from "../../texts/officer.id.ts";
import { letterPath, paperPath } from "./papers.ts";
import { OfficeProblem, Talk } from "./talk.ts";

const answering = (answer: Response) => new Talk(officerId, () => Promise.resolve(answer));

test("anAddressNamesAreasAndNeverAPerson", () => {
  expect(paperPath("f1-dki", "desa 1", "2026-10", "XLSX")).toBe(
    "/api/reports/papers/f1-dki?place=desa%201&period=2026-10&format=XLSX",
  );
  expect(letterPath({ person: "p1", referral: "r1" }, "PDF")).toBe("/api/reports/letters/p1/r1?format=PDF");
});

test("aFileHasTheNameThatTheServerGivesIt", async () => {
  const headers = { "Content-Disposition": 'attachment; filename="f1-dki-melati01-2026-10.pdf"' };
  const file = await answering(new Response("%PDF", { headers })).file("/api/x");

  expect(file.name).toBe("f1-dki-melati01-2026-10.pdf");
  expect(await file.content.text()).toBe("%PDF");
});

test("aFileThatCannotBeMadeIsAProblemWithWords", async () => {
  const said = { code: "TMB-REPORT-NOTHING", title: "Belum ada", detail: "Tunggu" };
  const talk = answering(new Response(JSON.stringify(said), { status: 422 }));

  await expect(talk.file("/api/x")).rejects.toBeInstanceOf(OfficeProblem);
});
