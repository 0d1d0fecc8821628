import { expect, test } from "vitest";
import { officerId } from "../../texts/officer.id.ts";
import { OfficeProblem, Talk } from "./talk.ts";

function answering(status: number, body: unknown) {
  const asked: { path: string; init: RequestInit }[] = [];
  const talk = new Talk(officerId, (path, init) => {
    asked.push({ path, init });
    return Promise.resolve(new Response(status === 204 ? null : JSON.stringify(body), { status }));
  });
  return { talk, asked };
}

test("aChangeCarriesTheTokenOfTheSessionAndTheLanguage", async () => {
  const { talk, asked } = answering(200, { fact: "1" });
  talk.csrf = "abc";

  expect(await talk.send("POST", "/api/x", { a: 1 })).toEqual({ fact: "1" });

  expect(asked[0]!.init).toMatchObject({
    method: "POST",
    body: '{"a":1}',
    headers: { "X-CSRF-Token": "abc", "Accept-Language": "id", "Content-Type": "application/json" },
  });
});

test("aProblemIsWhatTheServerSaysToDoNext", async () => {
  const { talk } = answering(409, { code: "TMB-MONTH-CHANGED", title: "Berubah", detail: "Buka lagi", field: "/hash" });

  await expect(talk.get("/api/x")).rejects.toMatchObject({
    status: 409,
    code: "TMB-MONTH-CHANGED",
    title: "Berubah",
    next: "Buka lagi",
    field: "/hash",
  });
});

test("whoeverIsSignedOutIsTold", async () => {
  const { talk } = answering(401, { code: "TMB-ACCESS-NEEDED", title: "x", detail: "y" });
  let ended = 0;
  talk.ended = () => ended++;

  await expect(talk.get("/api/x")).rejects.toBeInstanceOf(OfficeProblem);
  expect(ended).toBe(1);
});

test("noAnswerIsAProblemWithWords", async () => {
  const talk = new Talk(officerId, () => Promise.reject(new TypeError("network")));

  await expect(talk.get("/api/x")).rejects.toMatchObject({ status: 0, code: "", title: officerId.noAnswer.title });
});

test("anAnswerWithoutContentIsNothing", async () => {
  expect(await answering(204, undefined).talk.send("DELETE", "/api/session")).toBeUndefined();
});
