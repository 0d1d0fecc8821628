import type { Alert, Finding, Index, Letter, Message, Status, Step, Verdict } from "#phone/tumbuh.js";
import type { Tone } from "../ui/tone.ts";
import type { Texts } from "#phone/texts.js";

type Sayings = Pick<Texts, "label" | "say">;

/** What the kader reads after saving, in the order in which she reads it. */
export interface Outcome {
  /** Undefined where there is none: `why` says the reason. */
  readonly letter: Letter | undefined;
  readonly tone: Tone;
  /** For the mother. */
  readonly headline: string;
  /** Other sentences for the mother, the most urgent first. */
  readonly tell: readonly string[];
  readonly findings: readonly { readonly index: Index; readonly words: string; readonly tone: Tone }[];
  readonly steps: readonly {
    readonly step: Step;
    readonly words: string;
    readonly more: string;
    readonly today: boolean;
  }[];
  readonly doubts: readonly string[];
  readonly why: readonly string[];
}

/** Must be done today. */
const TODAY: readonly Step[] = ["RUJUK_HARI_INI", "RUJUK_RS"];
/** The three that the KMS and the Buku KIA know; the others stand in the reasons. */
const SHOWN: readonly Index[] = ["BB_U", "TB_U", "BB_TB"];

export function outcomeOf(verdict: Verdict, texts: Sayings): Outcome {
  const letter = verdict.kms?.letter;
  const headline = headlineOf(verdict, texts);
  const alerts = verdict.alerts.map((alert) => texts.say("alert", alert, "parent"));
  const steps = verdict.kaderSteps.map((step) => texts.say("step", step, "parent"));
  return {
    letter,
    tone: letterTone(letter),
    headline,
    tell: distinct([...alerts, ...steps]).filter((sentence) => sentence !== headline),
    findings: verdict.findings.filter((finding) => SHOWN.includes(finding.index)).map((one) => findingOf(one, texts)),
    steps: verdict.kaderSteps.map((step) => ({
      step,
      words: texts.label("step", step),
      more: texts.say("step", step, "worker"),
      today: TODAY.includes(step),
    })),
    doubts: verdict.doubts.map((doubt) => texts.say("doubt", doubt as Message<string>, "parent")),
    why: distinct(verdict.explanation.map((reason) => texts.say("explanation", reason as Message<string>, "worker"))),
  };
}

function headlineOf({ kms, alerts }: Verdict, texts: Sayings): string {
  if (kms?.letter) return texts.say("letter", kms.letter, "parent");
  if (kms?.noLetter) return texts.say("noletter", kms.noLetter, "parent");
  const alert = alerts[0];
  return alert ? texts.say("alert", alert, "parent") : "";
}

function findingOf({ index, status, score }: Finding, texts: Sayings): Outcome["findings"][number] {
  if (status) return { index, words: texts.label("status", status), tone: statusTone(status) };
  return { index, words: score.reason ? texts.label("reason", reasonCode(score.reason)) : "", tone: "grey" };
}

/** The catalogue's code of a reason that a score gives. */
function reasonCode(reason: string): string {
  return REASONS[reason] ?? reason;
}

const REASONS: Readonly<Record<string, string>> = {
  NO_SEX: "TANPA_JENIS_KELAMIN",
  NO_AGE: "TANPA_UMUR",
  AGE_BELOW_TABLE: "UMUR_DI_BAWAH_TABEL",
  AGE_ABOVE_TABLE: "UMUR_DI_ATAS_TABEL",
  NOT_MEASURED: "TIDAK_DIUKUR",
  NOT_POSITIVE: "UKURAN_TIDAK_POSITIF",
  LENGTH_OUTSIDE_TABLE: "TB_DI_LUAR_TABEL",
  OEDEMA: "BB_DENGAN_EDEMA",
  NOT_A_NUMBER: "TIDAK_TERHITUNG",
};

/** N is what the green of the KMS stands for, T asks for care; O, B and ? say nothing of growth yet. */
export function letterTone(letter: Letter | string | undefined): Tone {
  if (letter === "N") return "green";
  return letter === "T" ? "yellow" : "grey";
}

/** In which band of the KMS a class lies. */
export function statusTone(status: Status): Tone {
  if (/SANGAT|BURUK|OBESITAS/.test(status)) return status.includes("OBESITAS") ? "orange" : "red";
  if (/RISIKO_LEBIH|GIZI_LEBIH/.test(status)) return "orange";
  if (/KURANG|PENDEK|MIKROSEFALI|MAKROSEFALI/.test(status)) return "yellow";
  return status === "PERIKSA_ULANG" ? "grey" : "green";
}

export function urgent(alerts: readonly Alert[]): boolean {
  return alerts.includes("EDEMA") || alerts.includes("GIZI_BURUK") || alerts.includes("LILA_GIZI_BURUK");
}

function distinct(sentences: readonly string[]): string[] {
  return [...new Set(sentences)].filter((sentence) => sentence !== "");
}
