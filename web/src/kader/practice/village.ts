import { isoOf, type Day } from "../../core/day.ts";
import type { Fields, OlderVisit, Person, Session } from "../../core/person.ts";
import type { Place } from "../../core/book.ts";

/** Weight in kg or length in cm of the WHO standard: sex 1 male or 2 female, age in days, z. */
export type Standard = (what: "weight" | "length", sex: 1 | 2, ageDays: number, z: number) => number;

const GIRLS = "Aisyah Bunga Citra Dewi Fitri Hana Intan Kirana Laras Maya Nabila Putri Rani Sekar Tiara Wulan".split(
  " ",
);
const BOYS = "Adi Bagas Cahya Dimas Fajar Galih Hasan Iqbal Joko Krisna Lintang Panji Raka Satria Tegar Yoga".split(
  " ",
);
const SECOND = "Pratama Lestari Anggraini Saputra Ramadhan Permata Wijaya Kusuma Maharani Nugraha".split(" ");
const MOTHERS = "Aminah Budiarti Endang Farida Ida Kartini Mulyani Nurhayati Ratna Sulastri Tuti Umi Wati Yanti".split(
  " ",
);

export const PRACTICE_PLACE: Place = {
  id: "latihan0",
  name: "Posyandu Latihan",
  zone: "Asia/Jakarta",
  province: "32",
  practice: true,
};

/** Made-up children of a posyandu that does not exist: always the same ones, so that a trainer knows whom she speaks of. */
export function villagers(today: Day, standard: Standard, count = 42): readonly Person[] {
  return Array.from({ length: count }, (_, index) => villager(index, today, standard));
}

/** The open days of the last year, one every thirty days, today's and the next one, scheduled. */
export function openDays(today: Day): readonly Session[] {
  const past = Array.from({ length: 12 }, (_, index) => today - 30 * (index + 1));
  return [
    ...past.map((day): Session => ({ id: sessionId(day), day, state: "closed" })),
    { id: sessionId(today), day: today, state: "scheduled" },
    { id: sessionId(today + 30), day: today + 30, state: "scheduled" },
  ];
}

const sessionId = (day: Day) => `00000000-0000-8000-8000-${`${day}`.padStart(12, "0")}`;

function villager(index: number, today: Day, standard: Standard): Person {
  const draw = sequence(index * 7919 + 17);
  const girl = index % 2 === 0;
  const sex = girl ? 2 : 1;
  const ageDays = 20 + Math.floor(((index * 37) % 59) * 30.4 + draw() * 28);
  const birth = today - ageDays;
  const z = (draw() - 0.5) * 3 - 0.4;
  // One in seven does not grow well.
  const falters = index % 7 === 3;
  const tall = (draw() - 0.5) * 3 - 0.6;
  const weighed = (day: Day, months: number): OlderVisit => ({
    day,
    weight_g:
      Math.round(
        standard("weight", sex, day - birth, z - (falters ? (6 - months) * 0.12 : 0) + (draw() - 0.5) * 0.12) * 10,
      ) * 100,
    length_mm: Math.round(standard("length", sex, day - birth, tall) * 10),
  });
  const older: OlderVisit[] = [];
  for (let months = Math.min(18, Math.floor((ageDays - 5) / 30)); months >= 1; months--) {
    // Now and then a month is missed.
    if (draw() < 0.88) older.push(weighed(today - 30 * months, months));
  }
  const names = girl ? GIRLS : BOYS;
  const fields: Fields = {
    kind: "child",
    name: `${names[(index >> 1) % names.length]} ${SECOND[(index * 3) % SECOND.length]}`,
    sex: girl ? "female" : "male",
    birthDate: isoOf(birth),
    birthWeight: 2600 + Math.round(draw() * 14) * 100,
    birthLength: 470 + Math.round(draw() * 40),
    rt: `00${1 + (index % 4)}`,
    rw: "002",
    mother: { name: MOTHERS[(index * 5) % MOTHERS.length] ?? "" },
  };
  const id = `00000000-0000-7000-8000-${`${index + 1}`.padStart(12, "0")}`;
  return { id, version: id, also: [], status: "present", fields, older, facts: [] };
}

/** Numbers from 0 to 1 that are the same on every phone. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
