import type { FormFace, Who } from "../../../core/cards.ts";
import { dayOf, type Day } from "../../../core/day.ts";
import { womanOn } from "../../../core/mothers.ts";
import type { Person } from "../../../core/person.ts";

/** Services that are settled by answering a form, and the forms that do it: which one is asked depends on who she or the child is. */
const FORMS_OF: Readonly<Record<string, readonly string[]>> = {
  ASI_EKSKLUSIF: ["ASI_EKSKLUSIF"],
  MP_ASI: ["MP_ASI"],
  // A pregnant woman's card holds the questions itself.
  SKRINING_TB: ["TB_ANAK", "IBU_HAMIL", "TB_DEWASA"],
  CEKLIS_PERKEMBANGAN: ["PERKEMBANGAN"],
  ORALIT: ["DIARE"],
  ZINC: ["DIARE"],
  UKUR_IBU_HAMIL: ["IBU_HAMIL"],
  KB_PASCA_PERSALINAN: ["KB"],
};

/** The form that settles what is due, of those that are asked; undefined where it is simply given. */
export function formOf(what: string, asked: readonly Pick<FormFace, "code">[]): string | undefined {
  return FORMS_OF[what]?.find((form) => asked.some(({ code }) => code === form));
}

/** Of whom forms are asked. */
export function whoOf(person: Person, day: Day): Who {
  const birthDay = dayOf(person.fields.birthDate ?? "");
  const woman = womanOn(person, day);
  return {
    day,
    ...(Number.isNaN(birthDay) ? {} : { birthDay }),
    ...(woman?.stage === "pregnant" ? { pregnant: true } : {}),
    ...(woman?.pregnancy?.ended === undefined ? {} : { deliveredDay: woman.pregnancy.ended }),
  };
}
