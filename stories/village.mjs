// The demonstration village as the stories need it: one posyandu, a bidan at her desk, kader with codes for their phones.

import { demoPassword, signIn } from "./bidan.mjs";

/** `{ bidan, posyandu, newCode(name), dayList(day), conflicts() }` of the demonstration's first posyandu. */
export async function village(server) {
  const bidan = await signIn(server.url, "bidan", demoPassword(server.log(), "bidan"));
  const places = await bidan.get("/api/places?level=5");
  const posyandu = (places.places ?? places)[0];
  return {
    bidan,
    posyandu,
    async newCode(name) {
      const { id } = await bidan.post("/api/kader", { name, posyandu: posyandu.id });
      return (await bidan.post("/api/enrolments", { account: id })).code;
    },
    dayList: (day) => bidan.get(`/api/visits?posyandu=${posyandu.id}&day=${day}`),
    conflicts: async () => (await bidan.get(`/api/visits/conflicts?place=${posyandu.id}`)).conflicts,
  };
}
