import type { Who } from "../../../core/cards.ts";
import { dayOf, type Day } from "../../../core/day.ts";
import { womanOn } from "../../../core/mothers.ts";
import type { Person } from "../../../core/person.ts";

/** Services that are settled by answering a form. */
export const FORM_OF: Readonly<Record<string, string>> = {
  ASI_EKSKLUSIF: "ASI_EKSKLUSIF",
  MP_ASI: "MP_ASI",
  SKRINING_TB: "TB_ANAK",
  CEKLIS_PERKEMBANGAN: "PERKEMBANGAN",
  ORALIT: "DIARE",
  ZINC: "DIARE",
  UKUR_IBU_HAMIL: "IBU_HAMIL",
};

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
