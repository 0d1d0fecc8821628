import type { Explanation, Finding, Index, Letter, Message, Status, Step, Verdict } from "#phone/tumbuh.js";
import type { Sayings } from "../texts/sayings.ts";
import type { Tone } from "../ui/tone.ts";
import { asksAgain, letterTone } from "./letter.ts";
import { sentOnce } from "./steps.ts";

/** What the kader reads after saving, in the order in which she reads it. */
export interface Outcome {
  /** Undefined where there is none: the headline says why. A doubted one is "?". */
  readonly letter: Letter | undefined;
  readonly tone: Tone;
  /** For the mother; where the rules doubt a measure it asks the kader to measure again. */
  readonly headline: string;
  /** The rules doubt a measure: nothing of it is told before somebody measured again, or said that it is so. */
  readonly again: boolean;
  /** Other sentences for the mother, the most urgent first. */
  readonly tell: readonly string[];
  readonly findings: readonly { readonly index: Index; readonly words: string; readonly tone: Tone }[];
  /** More than praise: somebody has to do something. */
  readonly steps: readonly {
    readonly step: Step;
    readonly words: string;
    readonly today: boolean;
    /** To somebody else, but not today. */
    readonly refers: boolean;
  }[];
  readonly why: readonly string[];
}

/** The reasons that a kader asks for; what was measured stands above them. */
const REASONED: readonly Explanation[] = [
  "CARA_UKUR_TELENTANG",
  "CARA_UKUR_BERDIRI",
  "SKOR_DARI_TABEL",
  "KELAS",
  "LILA_KELAS",
  "HURUF_KMS",
  "HURUF_KMS_TANPA_BANDING",
  "TANPA_HURUF",
  "SEJAK_LAHIR",
  "EDEMA_BUKAN_BERAT",
  "ATURAN",
];
/** Says what weight for length says already. */
const UNSHOWN: Index = "IMT_U";
/** Must be done today. */
const TODAY: readonly Step[] = ["RUJUK_HARI_INI", "RUJUK_RS"];
/** Somebody doubts a measure: it comes before everything that rests on it. */
const AGAIN: Step = "UKUR_ULANG_SEKARANG";
/** Said to the mother, nothing to be done. */
const PRAISE: Step = "PUJI_DAN_DATANG_LAGI";
/** The three that the KMS and the Buku KIA know; the others stand in the reasons. */
const SHOWN: readonly Index[] = ["BB_U", "TB_U", "BB_TB"];

/**
 * @param sure somebody looked once more: the doubted measures are right
 * @param praise for the mother of a child that is weaned; empty: as the rules say it
 */
export function outcomeOf(verdict: Verdict, texts: Sayings, sure = false, praise = ""): Outcome {
  const outcome = outcomeAsMeasured(verdict, texts, praise);
  return !asksAgain(verdict)
    ? outcome
    : sure
      ? { ...outcome, steps: outcome.steps.filter(({ step }) => step !== AGAIN) }
      : doubted(outcome, verdict, texts);
}

/**
 * What may be said of a visit of the packed series, which tells no arm and no swollen feet: its letter as the server gave it, and the
 * classes of weight and length. Never what is to be done, which may rest on what the phone does not know; and of a letter that was
 * withheld (`?`) nothing that rests on the weight.
 */
export function outcomeOfOlder(outcome: Outcome, told: string | undefined, withheld: string): Outcome {
  const known: Outcome = { ...outcome, again: false, tell: [], steps: [] };
  if (told !== "?") return known;
  const lengths = outcome.findings.filter(({ index }) => index === "TB_U");
  return { ...known, letter: "?", tone: "grey", headline: withheld, findings: lengths, why: [] };
}

const doubtsOf = ({ doubts }: Verdict, texts: Sayings): string[] =>
  distinct(doubts.map((doubt) => texts.say("doubt", doubt as Message<string>, "parent")));

/** What the kader has to do stays in sight behind the new measurement: a child that really lost so much must not wait. */
function doubted(outcome: Outcome, verdict: Verdict, texts: Sayings): Outcome {
  return {
    ...outcome,
    again: true,
    letter: "?",
    tone: "yellow",
    headline: texts.label("step", AGAIN),
    tell: [],
    findings: outcome.findings.map((finding) => ({ ...finding, tone: "grey" })),
    why: doubtsOf(verdict, texts),
  };
}

function outcomeAsMeasured(verdict: Verdict, texts: Sayings, praise: string): Outcome {
  const letter = verdict.kms?.letter;
  const headline = headlineOf(verdict, texts);
  const kaderSteps = sentOnce(verdict.kaderSteps);
  const oneOfSeveral = kaderSteps.length < verdict.kaderSteps.length;
  const alerts = told(verdict).map((alert) => {
    const sentence = texts.say("alert", alert, "parent");
    // What is found comes first, where to go behind it: of several places only the highest is told, with the steps.
    return oneOfSeveral ? sentence.replace(/^([^.]+\.) .+$/, "$1") : sentence;
  });
  const steps = kaderSteps.map((step) => (step === PRAISE && praise) || texts.say("step", step, "parent"));
  const reasons = verdict.explanation
    .filter((reason) => REASONED.includes(reason.code) && !about(reason, UNSHOWN))
    .map((reason) => texts.say("explanation", reason as Message<string>, "parent"));
  return {
    letter,
    tone: letterTone(letter),
    headline,
    again: false,
    tell: distinct([...alerts, ...steps]).filter((sentence) => sentence !== headline),
    findings: verdict.findings
      .filter((finding) => SHOWN.includes(finding.index))
      .flatMap((one) => findingOf(one, texts)),
    steps: kaderSteps
      .filter((step) => step !== PRAISE)
      .map((step) => {
        const today = TODAY.includes(step);
        return { step, words: texts.label("step", step), today, refers: !today && step.startsWith("RUJUK") };
      }),
    why: distinct([...doubtsOf(verdict, texts), ...reasons]),
  };
}

/**
 * Of a baby shorter than the table of weight for length only IMT/U speaks, which no KMS shows: its referral is told, and no sentence on
 * weight and height that stands on nothing she sees.
 */
function told({ alerts, findings }: Verdict): Verdict["alerts"] {
  const tooShort = findings.some(({ index, score }) => index === "BB_TB" && score.reason === "LENGTH_OUTSIDE_TABLE");
  return tooShort ? alerts.filter((alert) => alert !== "GIZI_KURANG" && alert !== "OBESITAS") : alerts;
}

function about(reason: Message<Explanation>, index: Index): boolean {
  return reason.arguments.some((argument) => argument.value === index);
}

function headlineOf(verdict: Verdict, texts: Sayings): string {
  const { kms } = verdict;
  if (kms?.letter) return texts.say("letter", kms.letter, "parent");
  if (kms?.noLetter) return texts.say("noletter", kms.noLetter, "parent");
  const alert = told(verdict)[0];
  return alert ? texts.say("alert", alert, "parent") : "";
}

/** A class in words; an index that was not measured is passed over, the others say why they have none. */
function findingOf({ index, status, score }: Finding, texts: Sayings): Outcome["findings"] {
  if (status) return [{ index, words: texts.label("status", status), tone: statusTone(status) }];
  const reason = score.reason && REASONS[score.reason];
  return reason ? [{ index, words: texts.label("reason", reason), tone: "grey" }] : [];
}

/** The catalogue's code of a reason that a score gives. */
const REASONS: Readonly<Record<string, string>> = {
  NO_SEX: "TANPA_JENIS_KELAMIN",
  NO_AGE: "TANPA_UMUR",
  AGE_BELOW_TABLE: "UMUR_DI_BAWAH_TABEL",
  AGE_ABOVE_TABLE: "UMUR_DI_ATAS_TABEL",
  NOT_POSITIVE: "UKURAN_TIDAK_POSITIF",
  LENGTH_OUTSIDE_TABLE: "TB_DI_LUAR_TABEL",
  OEDEMA: "BB_DENGAN_EDEMA",
  NOT_A_NUMBER: "TIDAK_TERHITUNG",
};

/** The colour of the band in which a class lies. */
const TONES: Readonly<Record<Status, Tone>> = {
  BBU_SANGAT_KURANG: "red",
  BBU_KURANG: "yellow",
  BBU_NORMAL: "green",
  BBU_RISIKO_LEBIH: "orange",
  TBU_SANGAT_PENDEK: "red",
  TBU_PENDEK: "yellow",
  TBU_NORMAL: "green",
  TBU_TINGGI: "green",
  BBTB_GIZI_BURUK: "red",
  BBTB_GIZI_KURANG: "yellow",
  BBTB_GIZI_BAIK: "green",
  BBTB_RISIKO_LEBIH: "orange",
  BBTB_GIZI_LEBIH: "orange",
  BBTB_OBESITAS: "orange",
  IMTU_GIZI_BURUK: "red",
  IMTU_GIZI_KURANG: "yellow",
  IMTU_GIZI_BAIK: "green",
  IMTU_RISIKO_LEBIH: "orange",
  IMTU_GIZI_LEBIH: "orange",
  IMTU_OBESITAS: "orange",
  LILA_GIZI_BURUK: "red",
  LILA_GIZI_KURANG: "yellow",
  LILA_NORMAL: "green",
  LK_MIKROSEFALI: "yellow",
  LK_NORMAL: "green",
  LK_MAKROSEFALI: "yellow",
  PERIKSA_ULANG: "grey",
};

export function statusTone(status: Status): Tone {
  return TONES[status];
}

function distinct(sentences: readonly string[]): string[] {
  return [...new Set(sentences)].filter((sentence) => sentence !== "");
}
