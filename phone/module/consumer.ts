// A caller as a web app would write it; typings.test.mjs compiles it against growth.d.ts in strict mode.

import { assess, curve, measurement, scores, shareBelow, zOfShare } from "growth";
import type { Alert, Chart, Child, ChildScores, Reason, Score, Status, Verdict } from "growth";

const child: Child = { sex: 2, ageDays: 400, weightKg: 8.1, lengthCm: 72.4, position: 1, oedema: false, armCm: null };
const result: ChildScores = scores(child);

export function text(score: Score): string {
  if (score.reason !== undefined) {
    const reason: Reason = score.reason;
    return reason;
  }
  const z: number = score.z;
  return score.flagged ? `${z}?` : z.toFixed(2);
}

export const bmi: number | undefined = result.bmi;
const charts: Chart[] = ["who2006_wfa", "who2007_bfa_5_19"];
export const lines: Float64Array[] = charts.map((chart) => curve(chart, 1, -2, 0, 1826, 7));
export const third: number = measurement("who2006_wfl", 1, 70.5, zOfShare(0.03));
export const centile: number = shareBelow(-1.88);

const past = { weighings: [{ day: 20_300, grams: 7_900 }], complete: true };
const verdict: Verdict = assess({ sex: 2, birthDay: 19_930 }, { day: 20_330, weightKg: 8.1 }, past, {});
export const urgent: Alert | undefined = verdict.alerts[0];
export const classes: (Status | undefined)[] = verdict.findings.map(({ status }) => status);
export const units: string[] = verdict.explanation.map((message) => message.arguments.map(({ kind }) => kind).join());

// @ts-expect-error: another rule set has a name of its own
assess({}, {}, {}, { kbm: 1 });
// @ts-expect-error: a weighing has a day
assess({}, {}, { weighings: [{ grams: 8_000 }] }, {});
// @ts-expect-error: a z may not be there, and is never read without asking why
export const unasked: number = result.bmiForAge.z;
// @ts-expect-error: sex is a code
scores({ sex: "L" });
// @ts-expect-error: there is no such chart
measurement("who2006_xyz", 1, 0, 0);
// @ts-expect-error: a chart is of one sex
measurement("who2006_wfa", 0, 0, 0);
// @ts-expect-error: misspelt
scores({ weigthKg: 8 });
