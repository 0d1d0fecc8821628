// The same bits: every measurement of the village, as the phone's own code judges it and as the server did.

import assert from "node:assert/strict";
import { test } from "node:test";
import { phoneJudge, toldAtFirst } from "../judge.mjs";
import { story } from "../scene.mjs";
import { village } from "../village.mjs";

/** The demonstration's. */
const POSYANDU = [0, 1, 2, 3];
const LEAST = 3_000;
/** As the server names the z-scores, with the phone's name of the index. */
const INDICES = { bbu: "BB_U", tbu: "TB_U", bbtb: "BB_TB", imtu: "IMT_U", lku: "LK_U", lilau: "LILA_U" };

test("every verdict of the village is the same on the phone and on the server: letter, statuses, z-scores", async () => {
  const { server } = await story();
  const { judged } = await phoneJudge();
  const different = [];
  let compared = 0;
  for (const which of POSYANDU) {
    const place = await village(server, which);
    const { code } = await place.newKader("Asih Uji");
    const { posyandu, items } = await toldAtFirst(server.url, code);
    const today = place.today();
    const found = new Map();
    for (const one of judged(items, posyandu)) {
      // Other stories measure today, while this one looks.
      if (one.day !== today) found.set(one.person, [...(found.get(one.person) ?? []), one]);
    }
    for (const [person, own] of found) {
      const official = (await place.visitsOf(person)).filter(({ standing }) => standing === "official");
      const byDay = new Map(official.map((one) => [one.day, one]));
      for (const one of own) {
        const held = byDay.get(one.day);
        // The packed series does not tell of swollen feet: of such a visit the phone shows the letter that the server told.
        if (one.packed && held?.values.oedema) continue;
        compared++;
        const difference = held ? differences(one, held) : ["unknown to the server"];
        if (difference.length > 0) different.push(`${posyandu} ${person} ${one.day}: ${difference.join("; ")}`);
      }
    }
  }
  console.log(`${compared - different.length} of ${compared} verdicts are the same`);
  assert.ok(compared >= LEAST, `${compared} verdicts compared`);
  assert.deepEqual(different, []);
});

function differences(phone, server) {
  const found = [];
  const say = (what, here, there) => {
    if (JSON.stringify(here) !== JSON.stringify(there)) found.push(`${what} ${JSON.stringify(here)} / ${JSON.stringify(there)}`);
  };
  say("letter", phone.letter, server.letter ?? null);
  const known = (what) => !phone.packed || !/^LILA_/.test(what);
  say("statuses", phone.statuses, server.statuses.filter(known));
  for (const [name, index] of Object.entries(INDICES).filter(([, index]) => known(index))) {
    say(index, phone.z[index] ?? null, server.z[name] === null ? null : Math.round(server.z[name] * 100));
  }
  return found;
}
