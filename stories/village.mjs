// The demonstration village as the stories need it: one posyandu, a bidan at her desk, kader with codes for their phones.

import { signIn } from "./bidan.mjs";

const HOURS = { WIB: 7, WITA: 8, WIT: 9 };

/** One of the demonstration's posyandu. */
export async function village(server, which) {
  const bidan = await signIn(server.url, "bidan", server.password);
  const posyandu = (await bidan.get("/api/places?level=5"))[which];
  const codeFor = async (account) => (await bidan.post("/api/enrolments", { account })).code;
  const today = () => new Date(Date.now() + HOURS[posyandu.zone] * 3_600_000).toISOString().slice(0, 10);
  const dayList = async () => (await bidan.get(`/api/visits?posyandu=${posyandu.id}&day=${today()}`)).visits;
  return {
    bidan,
    posyandu,
    today,
    /** Everybody of the posyandu. */
    async people() {
      const people = [];
      for (let page = 0, pages = 1; page < pages; page++) {
        const answer = await bidan.get(`/api/people?posyandu=${posyandu.id}&page=${page}`);
        pages = answer.pages;
        people.push(...answer.people);
      }
      return people;
    },
    visitsOf: async (person) => (await bidan.get(`/api/people/${person}/visits`)).visits,
    /** `{ account, code }`; `again()` gives her another code. */
    async newKader(name) {
      const { id } = await bidan.post("/api/kader", { name, posyandu: posyandu.id });
      return { account: id, code: await codeFor(id), again: () => codeFor(id) };
    },
    /** Takes her phone off the list. */
    async removePhoneOf({ account }) {
      const { device } = (await bidan.get("/api/devices")).find((one) => one.account === account && one.device);
      await bidan.remove(`/api/devices/${device}`);
    },
    entriesOf: async (person) => (await bidan.get(`/api/people/${person}/entries`)).entries,
    /** Today's measurements of one kader, as the server holds them. */
    writtenBy: async ({ account }) => (await dayList()).filter(({ measurement }) => measurement.actor === account),
    /** Of today. */
    conflicts: async () =>
      (await bidan.get(`/api/visits/conflicts?place=${posyandu.id}`)).conflicts.filter(({ day }) => day === today()),
  };
}
