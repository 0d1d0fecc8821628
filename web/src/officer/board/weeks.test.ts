import { expect, test } from "vitest";
import type { AreaDiarrhoea } from "../core/month.ts";
import { partRows, together } from "./weeks.ts";

const area: AreaDiarrhoea = {
  scope: "pusk01",
  name: "Puskesmas",
  level: "PUSKESMAS",
  period: "2026-10",
  weeks: [
    { monday: "2026-09-28", ill: { count: 3, oralit: 2, zinc: 1 } },
    { monday: "2026-10-05", ill: { count: 9, oralit: 6, zinc: 5 } },
  ],
  lines: [
    { monday: "2026-09-28", id: "a", name: "Anggrek", above: "Desa", ill: { count: 3, oralit: 2, zinc: 1 } },
    { monday: "2026-10-05", id: "a", name: "Anggrek", above: "Desa", ill: { count: 2, oralit: 1, zinc: 0 } },
    { monday: "2026-10-05", id: "m", name: "Melati", above: "Desa", ill: { count: 7, oralit: 5, zinc: 5 } },
  ],
};

test("a part has a cell for each week of the area, and who has most stands first", () => {
  const rows = partRows(area);
  expect(rows.map(({ id }) => id)).toEqual(["m", "a"]);
  expect(rows[0]?.weeks).toEqual([undefined, { count: 7, oralit: 5, zinc: 5 }]);
  expect(rows[1]?.sum).toEqual({ count: 5, oralit: 3, zinc: 1 });
});

test("a sum of what is held back is not told", () => {
  expect(together([{ count: 5, oralit: 5, zinc: 0 }, { zinc: 0 }])).toEqual({
    count: undefined,
    oralit: undefined,
    zinc: 0,
  });
});
