import { expect, test } from "vitest";
import { duplicates, jaroWinkler } from "./duplicates.ts";
import type { Fields, Person } from "./person.ts";
import { isOneSlip, SearchIndex } from "./search.ts";
import { nameOf, sound } from "./spelling.ts";

const person = (id: string, fields: Fields): Person => ({
  ...{ id, version: id, also: [], status: "present", fields, older: [], facts: [] },
});
const named = (name: string, mother = ""): Person => person(name, { name, mother: { name: mother } });

const VILLAGE = [
  named("Mohammad Rizky", "Sitti Aminah"),
  named("Soekarno Poetra", "Tjahja Ningsih"),
  named("Djoko Susilo", "Mulyani"),
  named("Khadijah Zahra", "Nurhayati"),
  named("Aisyah Putri", "Ratna"),
  named("Dewi Anggraini", "Muhammad Is"),
];
const index = new SearchIndex(VILLAGE);
const found = (words: string): string[] => index.find(words, 9).map((one) => one.fields.name!);

test.each([
  ["muhamad", "Mohammad Rizky"],
  ["M. riski", "Mohammad Rizky"],
  ["moh", "Mohammad Rizky"],
  ["Muhammad", "Mohammad Rizky"],
  ["siti", "Mohammad Rizky"],
  ["sukarno", "Soekarno Poetra"],
  ["putra", "Soekarno Poetra"],
  ["cahya", "Soekarno Poetra"],
  ["joko", "Djoko Susilo"],
  ["djoko", "Djoko Susilo"],
  ["kadija", "Khadijah Zahra"],
  ["aisha", "Aisyah Putri"],
  ["aisyha", "Aisyah Putri"],
  ["anggrani", "Dewi Anggraini"],
  ["angr", "Dewi Anggraini"],
  ["dewi ang", "Dewi Anggraini"],
  ["Bu Ratna", "Aisyah Putri"],
  ["ibu nurhayati", "Khadijah Zahra"],
])("%s finds %s", (words, name) => expect(found(words)[0]).toBe(name));

test("every word has to be found, and the own name stands before the mother's", () => {
  expect(found("dewi rizky")).toEqual([]);
  expect(found("muhammad")).toEqual(["Mohammad Rizky", "Dewi Anggraini"]);
  expect(found("xyz")).toEqual([]);
});

test("without words everybody, by name", () => {
  expect(found("").length).toBe(6);
  expect(found("")[0]).toBe("Aisyah Putri");
  expect(index.find("", 2).length).toBe(2);
});

test("who changed is found by the new name, who was merged by none", () => {
  const own = new SearchIndex(VILLAGE);
  own.put("Djoko Susilo", person("Djoko Susilo", { name: "Bambang" }));
  expect(own.find("djoko", 5)).toEqual([]);
  expect(own.find("bambang", 5).length).toBe(1);
  own.put("Djoko Susilo", { ...named("Bambang"), status: "merged" });
  expect(own.find("bambang", 5)).toEqual([]);
});

test("one slip is one letter, or two that changed places", () => {
  const slips = [
    ["abcd", "abcd", true],
    ["abcd", "abxd", true],
    ["abcd", "abd", true],
    ["abcd", "abxcd", true],
    ["abcd", "acbd", true],
    ["abcd", "axyd", false],
    ["abcd", "ab", false],
    ["abcd", "badc", false],
  ] as const;
  for (const [one, other, is] of slips) expect(isOneSlip(one, other), `${one} ${other}`).toBe(is);
});

test("a sound is the server's", () => {
  expect(["soekarno", "djoko", "tjahja", "khadijah", "aisyah", "wahyudi", "rahmat"].map(sound)).toEqual([
    "sukarno",
    "joko",
    "cahja",
    "kadija",
    "aisa",
    "uahiudi",
    "rahmad",
  ]);
  expect(nameOf("By. Ny. Siti Aminah, S.Pd")).toEqual({ words: ["siti", "aminah"], placeholder: true });
  expect(jaroWinkler("martha", "marhta")).toBeCloseTo(0.9611, 4);
  expect(jaroWinkler("dixon", "dicksonx")).toBeCloseTo(0.8133, 4);
});

const BORN = { birthDate: "2025-03-04", sex: "female", mother: { name: "Siti Aminah" } } as const;

test.each([
  ["the same", { ...BORN, name: "Aisyah Putri" }, true],
  ["another spelling", { ...BORN, name: "Aisha Poetri", mother: { name: "Sitti Aminah" } }, true],
  ["day and month in each other's place", { ...BORN, name: "Aisyah Putri", birthDate: "2025-04-03" }, true],
  ["six days apart", { ...BORN, name: "Aisyah Putri", birthDate: "2025-03-10" }, true],
  [
    "six days apart, another mother",
    { ...BORN, name: "Aisyah Putri", birthDate: "2025-03-10", mother: { name: "Kartini" } },
    false,
  ],
  ["31 days apart", { ...BORN, name: "Aisyah Putri", birthDate: "2025-02-01" }, true],
  ["32 days apart", { ...BORN, name: "Aisyah Putri", birthDate: "2025-01-31" }, false],
  ["a baby without a name", { ...BORN, name: "By. Ny. Siti Aminah" }, true],
  ["another child", { ...BORN, name: "Bunga", birthDate: "2023-01-01" }, false],
  ["a twin of the other sex", { ...BORN, name: "Bagas", sex: "male" }, false],
] as const)("likely a duplicate or not: %s", (_why, fields, is) => {
  const known = person("x", { ...BORN, name: "Aisyah Putri" });
  expect(duplicates(fields, [known, named("Lain")]).length).toBe(is ? 1 : 0);
  expect(duplicates({ ...fields, except: "x" }, [known])).toEqual([]);
});
