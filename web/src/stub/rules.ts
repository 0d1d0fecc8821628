// Stands in until the rule book's module is there; deleted then.
import { curve, assess, measurement } from "#phone/growth.js";
import type {
  ChartBand,
  ChartData,
  ChartDot,
  Choice,
  DueItem,
  ChildFacts,
  KnownChild,
  Past,
  RuleSet,
  Sheet,
  Visit as RuleVisit,
} from "#phone/tumbuh.js";
import type { Texts } from "#phone/texts.js";
import growth from "../../../texts/src/main/resources/id/tumbuh/texts/growth_id.properties?raw";
import care from "../../../texts/src/main/resources/id/tumbuh/texts/care_id.properties?raw";
import { fullMonths, monthOf } from "../core/day.ts";

export { assess };

export function sheets(ageDays: number): Sheet[] {
  if (ageDays >= 1827) return [];
  return ageDays < 731 ? ["BBU_0_24", "PBU_0_24", "BBPB"] : ["BBU_24_60", "TBU_24_60", "BBTB"];
}

const BANDS: ChartBand[] = [
  { toZ: -3, colour: "MERAH", status: "BBU_SANGAT_KURANG" },
  { fromZ: -3, toZ: -2, colour: "KUNING", status: "BBU_KURANG" },
  { fromZ: -2, toZ: -1, colour: "HIJAU_MUDA", status: "BBU_NORMAL" },
  { fromZ: -1, toZ: 1, colour: "HIJAU", status: "BBU_NORMAL" },
  { fromZ: 1, colour: "ORANYE", status: "BBU_RISIKO_LEBIH" },
];
const LENGTH_BANDS: ChartBand[] = [
  { toZ: -3, colour: "MERAH", status: "TBU_SANGAT_PENDEK" },
  { fromZ: -3, toZ: -2, colour: "KUNING", status: "TBU_PENDEK" },
  { fromZ: -2, toZ: 3, colour: "HIJAU", status: "TBU_NORMAL" },
  { fromZ: 3, colour: "KUNING", status: "TBU_TINGGI" },
];
const KBM = [0, 800, 900, 800, 600, 500, 400, 400, 300, 300, 300, 300];

export function chart(
  sheet: Sheet,
  child: KnownChild,
  visit: RuleVisit | Record<string, never>,
  past: Past,
  _rules: RuleSet | Record<string, never>,
): ChartData | undefined {
  const sex = child.sex === 2 ? 2 : 1;
  const birth = child.birthDay ?? NaN;
  if (!child.sex || Number.isNaN(birth)) return undefined;
  const weightSheet = sheet.startsWith("BBU");
  const byLength = sheet === "BBPB" || sheet === "BBTB";
  const late = sheet === "BBU_24_60" || sheet === "TBU_24_60" || sheet === "BBTB";
  const [from, to, step] = byLength ? (late ? [65, 120, 1] : [45, 110, 1]) : late ? [731, 1826, 15] : [0, 731, 15];
  const table = weightSheet ? "who2006_wfa" : byLength ? (late ? "who2006_wfh" : "who2006_wfl") : "who2006_lhfa";
  const xs: number[] = [];
  const lines = [-3, -2, -1, 0, 1, 2, 3].map((z) => {
    const flat = curve(table, sex, z, from, to, step);
    const values: number[] = [];
    for (let i = 0; i < flat.length; i += 2) {
      if (z === -3) xs.push(flat[i]!);
      values.push(flat[i + 1]!);
    }
    const role = weightSheet && z === -3 ? "GARIS_MERAH" : weightSheet && z === 1 ? "GARIS_ORANYE" : undefined;
    return { z, values, ...(role ? { role: role as "GARIS_MERAH" } : {}) };
  });
  const all = [...(past.visits ?? []).map((old) => ({ ...old, current: false }))];
  const now = visit as RuleVisit;
  if (now.day) all.push({ ...now, day: now.day, current: true } as (typeof all)[number]);
  const dots: ChartDot[] = [];
  let before: number | undefined;
  let beforeKg = NaN;
  for (const one of all) {
    const age = one.day - birth;
    const x = byLength ? (one.lengthCm ?? NaN) : age;
    const value = weightSheet || byLength ? (one.weightKg ?? NaN) : (one.lengthCm ?? NaN);
    if (!(x >= from && x <= to) || Number.isNaN(value)) continue;
    const month = monthOf(one.day);
    const joined = !byLength && before !== undefined && month === before + 1;
    const completed = fullMonths(birth, one.day);
    const kbm = KBM[completed] ?? 200;
    const gain = joined ? Math.round((value - beforeKg) * 1000) : undefined;
    const letter = before === undefined ? "B" : !joined ? "O" : (gain ?? 0) >= kbm ? "N" : "T";
    dots.push({
      x,
      value,
      day: one.day,
      completedMonths: completed,
      joined,
      inDoubt: false,
      current: one.current,
      ...(weightSheet ? { letter: letter as "N" } : {}),
      ...(gain === undefined ? {} : { gainGrams: gain }),
    });
    before = month;
    beforeKg = value;
  }
  const months = byLength
    ? []
    : Array.from({ length: late ? 37 : 25 }, (_, index) => {
        const month = late ? 24 + index : index;
        return {
          month,
          x: Math.round(month * 30.4375),
          calendarMonth: monthOf(birth) + month,
          ...(weightSheet && month > 0 ? { kbmGrams: KBM[month] ?? 200 } : {}),
        };
      });
  const lowest = Math.min(lines[0]!.values[0]!, ...dots.map((dot) => dot.value));
  const highest = Math.max(lines[6]!.values[xs.length - 1]!, ...dots.map((dot) => dot.value));
  return {
    sheet,
    sex,
    xUnit: byLength ? "CENTIMETRES" : "DAYS",
    yUnit: weightSheet || byLength ? "KILOGRAMS" : "CENTIMETRES",
    low: Math.floor(lowest - 0.5),
    high: Math.ceil(highest + 0.5),
    xs,
    lines,
    bands: weightSheet ? BANDS : LENGTH_BANDS,
    months,
    dots,
    notes: [{ code: "JUMLAH_TITIK", arguments: [{ kind: "COUNT", value: dots.length }] }],
    ruleSet: "stub",
  };
}

export function childDue(day: number, child: ChildFacts, _choices: readonly Choice[]): DueItem[] {
  const months = fullMonths(child.birthDay, day);
  const item = (what: DueItem["what"], family: DueItem["family"], late = false): DueItem => ({
    what,
    family,
    since: day,
    late,
    why: [],
    rule: "",
    ruleSet: "stub",
  });
  if (months === 9) return [item("MR1", "dose"), item("VITAMIN_A_BIRU", "service")];
  if (months === 2) return [item("DPT1", "dose", true), item("PCV1", "dose")];
  return months % 3 === 0 ? [item("CEKLIS_PERKEMBANGAN", "service")] : [];
}

const WORDS = new Map(
  `${growth}\n${care}`.split("\n").flatMap((line) => {
    const at = line.indexOf(" = ");
    return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 3)] as const];
  }),
);

export const texts: Pick<Texts, "label" | "say"> = {
  label: (family, code) => WORDS.get(`${family}.${code}.label`) ?? code,
  say(family, message, voice) {
    const code = typeof message === "string" ? message : message.code;
    const said = WORDS.get(`${family}.${code}.${voice}`) ?? WORDS.get(`${family}.${code}.parent`) ?? code;
    if (typeof message === "string") return said;
    return said.replace(/\{(\d)[^}]*\}/g, (_, index: string) => {
      const argument = message.arguments[Number(index)];
      return argument ? `${argument.value}` : "";
    });
  },
};

export function standard(what: "weight" | "length", sex: 1 | 2, ageDays: number, z: number): number {
  return measurement(what === "weight" ? "who2006_wfa" : "who2006_lhfa", sex, ageDays, z);
}
