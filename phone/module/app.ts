// A caller as the app is one; typings.test.mjs compiles it against tumbuh.d.ts, cards.d.ts and texts.d.ts in strict mode.

import { codes, forms, pregnancyFindings, skdn, sweep } from "cards";
import type { Answers, ChildMonth, FindingFace, FormFace, Refer } from "cards";
import { assess, chart, childDue, groups, sheets } from "tumbuh";
import type { ChartData, DueItem, Served, Verdict } from "tumbuh";
import { texts } from "texts";
import type { CardsCatalogue, Catalogue, Texts, WorkerCatalogue } from "texts";

declare const indonesian: Catalogue;
declare const ofCards: CardsCatalogue;
declare const ofWorker: WorkerCatalogue;
const words: Texts = texts(indonesian).with(ofCards).with(ofWorker);

const child = { sex: 2, birthDay: 19_930 } as const;
const past = { weighings: [{ day: 20_300, grams: 7_900 }], complete: true };
const verdict: Verdict = assess(child, { day: 20_330, weightKg: 8.1 }, past, {});
export const picture: ChartData | undefined = chart("BBU_0_24", child, { day: 20_330, weightKg: 8.1 }, past, {});
export const path: string[] = picture === undefined ? [] : picture.lines.map(({ values }) => values.map((y, at) => `${picture.xs[at]},${y}`).join(" "));
export const tabs = sheets(400).map((sheet) => words.label("sheet", sheet));

const served: Served[] = [{ what: "VITAMIN_A_MERAH", day: 20_320, outcome: "DITOLAK" }];
const due: DueItem[] = childDue(20_330, { birthDay: 19_930, province: 32, served, alerts: verdict.alerts }, ["JE_HERE"]);
export const chips = due.map(({ what, family, why }) => [words.label(family, what), ...why.map((one) => words.say("why", one, "parent"))]);
export const card = groups(20_330, { birthDay: 10_000, pregnant: true }).card;
export const referred = pregnancyFindings({ armMm: 230 }, []).map(({ finding }) => words.say("pregnancyfinding", finding, "worker"));

const month: ChildMonth = { completedMonths: 13, sex: 2, weighed: true, letter: verdict.kms?.letter ?? null };
export const percent = skdn([month], []).ratios.map(({ tenths }) => (tenths === undefined ? "–" : words.percent(tenths)));
export const visits = sweep([month]).filter((reasons) => reasons.length > 0);
export const methods: readonly string[] = codes().familyPlanning;

const answers: Answers = { LILA_IBU: 234, KEJANG: true, MT_KEK_KOMPOSISI: "bubur" };
const form: FormFace | undefined = forms({ day: 20_330, pregnant: true, birthDay: undefined }).find(({ code }) => code === "IBU_HAMIL");
export const next = form?.fields.filter((field) => field.asked(answers)).map(({ family, code }) => words.label(family, code));
export const said = (finding: FindingFace): string => words.say(finding.what.family, finding.what.message, "parent");
export const urgency: Refer | undefined = form?.read(answers).refer;

// @ts-expect-error: an answer is a truth value, a number or a text
form?.read({ LILA_IBU: null });
// @ts-expect-error: a form is asked on a day
forms({ birthDay: 19_930 });
// @ts-expect-error: a refusal is an outcome, a blank is none
childDue(20_330, { birthDay: 1, served: [{ what: "BCG", day: 2, outcome: "" }] }, []);
// @ts-expect-error: no place can choose this
childDue(20_330, { birthDay: 1 }, ["NO_RULES"]);
// @ts-expect-error: a child may have no chart
chart("BBTB", child, {}, past, {}).dots;
// @ts-expect-error: a voice is the parent's or the worker's
words.say("alert", "BGM", "nobody");
