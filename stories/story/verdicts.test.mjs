// The same bits: what the phone finds in the village's real histories is what the server found.

import assert from "node:assert/strict";
import { test } from "node:test";
import { scene } from "../scene.mjs";

const VERDICTS = 200;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];

test("two hundred letters on the cards of children are those of the server", async () => {
  const { village, phone } = await scene(0);
  const kader = await phone();
  await kader.enrol((await village.newKader("Umi Uji")).code, "284915");
  await kader.tapRow("Daftar anak");
  await kader.at("Daftar anak");
  const onList = await kader.allNames();
  const born = `${Number(village.today().slice(0, 4)) - 4}`;
  const people = (await village.people()).filter(({ fields }) => fields.birthDate > born);

  let compared = 0;
  for (const { id, fields } of people) {
    if (compared >= VERDICTS) break;
    if (onList.filter((name) => name.startsWith(fields.name)).length !== 1) continue;
    // Other stories measure children of this posyandu today.
    const past = ({ standing, day }) => standing === "official" && day !== village.today();
    const known = (await village.visitsOf(id)).filter(past);
    const seen = (await kader.card(fields.name)).filter(([day]) => day !== dateText(village.today()));
    const expected = known.map(({ day, letter }) => [dateText(day), letter ?? "–"]);
    assert.deepEqual(seen, expected, fields.name);
    compared += seen.length;
  }
  assert.ok(compared >= VERDICTS, `${compared} letters compared`);
  assert.deepEqual(kader.complaints, []);
});

function dateText(iso) {
  const [year, month, date] = iso.split("-").map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}
