import { expect, it } from "vitest";
import { looseEnds } from "./loose.ts";

const serviceWorker = {};
const yes = async () => true;
const no = async () => false;

it.each([
  ["it keeps both", { storage: { persisted: yes, persist: no }, serviceWorker }, []],
  ["it promises when it is asked again", { storage: { persisted: no, persist: yes }, serviceWorker }, []],
  ["it refuses to keep the data", { storage: { persisted: no, persist: no }, serviceWorker }, ["dropped"]],
  [
    "it breaks off when it is asked",
    { storage: { persist: () => Promise.reject(new Error()) }, serviceWorker },
    ["dropped"],
  ],
  ["it knows nothing of either", {}, ["dropped", "online"]],
  ["it keeps no app", { storage: { persisted: yes } }, ["online"]],
])("a browser is told of as it is: %s", async (_what, browser, loose) => {
  expect(await looseEnds(browser)).toEqual(loose);
});
