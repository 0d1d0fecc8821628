import { childDangerSigns, codes, type Message } from "#phone/tumbuh.js";
import type { Answers } from "./entries.ts";
import { fullMonths, type Day } from "./day.ts";

// The forms of the cards as declared data: what is asked of whom, and what the answers come to. One renderer shows them all.
// They are declared once, in Java (id.tumbuh.care.card.Form); `forms` is the door to them.

/** Of whom a form is asked, and when. */
export interface Who {
  readonly day: Day;
  readonly birthDay?: Day | undefined;
  readonly pregnant?: boolean | undefined;
  /** The day of the last birth. */
  readonly deliveredDay?: Day | undefined;
}

/**
 * What an answer is: YES_NO a boolean; YES_NO_UNKNOWN a boolean or `TIDAK_TAHU`; NUMBER a whole number of the parts of its unit
 * (23,4 cm is 234); COUNT a whole number; CHOICE a code; DATE `2026-02-28`; TEXT a few words, never a name.
 */
export type Kind = "YES_NO" | "YES_NO_UNKNOWN" | "NUMBER" | "COUNT" | "CHOICE" | "DATE" | "TEXT";

export interface Coded {
  /** Where its words are: `question`, `foodgroup`, `childdangersign`, … */
  readonly family: string;
  readonly code: string;
}

export interface Size {
  /** Words under `unit.`. */
  readonly unit: string;
  /** How many of what is stored make one of what is shown: 1000 for kilograms stored as grams. */
  readonly parts: number;
  /** Shown behind the comma. */
  readonly decimals: number;
  /** Outside these a number is doubted, not refused; in parts. */
  readonly least: number;
  readonly most: number;
}

export interface FieldFace extends Coded {
  /** Words under `section.`; a list is ticked at once, and who says "none of these" has answered each with no. */
  readonly section: { readonly code: string; readonly list: boolean };
  readonly kind: Kind;
  /** Of NUMBER and COUNT. */
  readonly size?: Size;
  /** Of CHOICE. */
  readonly choices: readonly Coded[];
  /** Whether it is asked after these answers. */
  asked(answers: Answers): boolean;
}

/** In rising order. A kader refers and names no illness. */
export type Refer = "TIDAK" | "DIRUJUK" | "SEGERA";

export interface Said {
  readonly family: string;
  readonly message: string | Message<string>;
}

export interface FindingFace {
  readonly what: Said;
  readonly refer: Refer;
  /** The answers it rests on. */
  readonly why: readonly Said[];
}

export interface Reading {
  /** The most urgent first. */
  readonly findings: readonly FindingFace[];
  readonly refer: Refer;
  /** What is settled by it on the list of what is due: codes of services. */
  readonly served: readonly { readonly what: string; readonly day: Day }[];
}

export interface FormFace {
  /** Words under `form.`. */
  readonly code: string;
  readonly version: number;
  readonly fields: readonly FieldFace[];
  read(answers: Answers): Reading;
}

/** The forms that are asked of somebody, in the order of the cards. */
export const forms = (who: Who): readonly FormFace[] => standInForms(who);

/** One of them; undefined where it is not for her or him. */
export const formFor = (who: Who, code: string): FormFace | undefined => forms(who).find((form) => form.code === code);

// ---------------------------------------------------------------- stands in until the module exports the forms; deleted then

const ALWAYS = () => true;
const DANGER = { code: "TANDA_BAHAYA", list: true };

function standInForms(who: Who): FormFace[] {
  const months = who.birthDay === undefined ? NaN : fullMonths(who.birthDay, who.day);
  if (who.pregnant) return [dangerForm("IBU_HAMIL", "pregnancydangersign", codes().pregnancyDangerSigns, [ARM])];
  return months >= 0 && months < 72 ? [dangerForm("SAKIT_ANAK", "childdangersign", childDangerSigns(months), [])] : [];
}

const ARM: FieldFace = {
  family: "question",
  code: "LILA_IBU",
  section: { code: "UKURAN", list: false },
  kind: "NUMBER",
  size: { unit: "SENTIMETER", parts: 10, decimals: 1, least: 150, most: 450 },
  choices: [],
  asked: ALWAYS,
};

function dangerForm(code: string, family: string, signs: readonly string[], more: readonly FieldFace[]): FormFace {
  const asked = signs.map((sign): FieldFace => {
    return { family, code: sign, section: DANGER, kind: "YES_NO", choices: [], asked: ALWAYS };
  });
  return {
    code,
    version: 1,
    fields: [...asked, ...more],
    read(answers) {
      const found = signs.filter((sign) => answers[sign] === true);
      const findings = found.map((sign): FindingFace => {
        return { what: { family, message: sign }, refer: "SEGERA", why: [] };
      });
      return { findings, refer: found.length > 0 ? "SEGERA" : "TIDAK", served: [] };
    },
  };
}
