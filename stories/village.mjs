// The demonstration village as the stories need it: one posyandu, a bidan at her desk, kader with codes for their phones.

import { signIn } from "./bidan.mjs";

const HOURS = { WIB: 7, WITA: 8, WIT: 9 };

/** `{ bidan, posyandu, today(), newKader(name), dayList(day), conflicts() }` of one of the demonstration's posyandu. */
export async function village(server, which) {
  const bidan = await signIn(server.url, "bidan", server.password);
  const posyandu = (await bidan.get("/api/places?level=5"))[which];
  const codeFor = async (account) => (await bidan.post("/api/enrolments", { account })).code;
  return {
    bidan,
    posyandu,
    /** The day it is there. */
    today: () => new Date(Date.now() + HOURS[posyandu.zone] * 3_600_000).toISOString().slice(0, 10),
    /** `{ account, code }`; `again()` gives her another code. */
    async newKader(name) {
      const { id } = await bidan.post("/api/kader", { name, posyandu: posyandu.id });
      return { account: id, code: await codeFor(id), again: () => codeFor(id) };
    },
    dayList: async (day) => (await bidan.get(`/api/visits?posyandu=${posyandu.id}&day=${day}`)).visits,
    conflicts: async () => (await bidan.get(`/api/visits/conflicts?place=${posyandu.id}`)).conflicts,
  };
}
