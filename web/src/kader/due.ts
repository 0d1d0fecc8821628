import type { DueItem, Dose, Service } from "#phone/tumbuh.js";

/** Asked of everybody at every visit: on the card, but no reason for a mark in the list. */
const EVERY_TIME: readonly (Service | Dose)[] = [
  "PMT_PENYULUHAN",
  "CEKLIS_PERKEMBANGAN",
  "SKRINING_TB",
  "ASI_EKSKLUSIF",
  "MP_ASI",
];

/** It is only due in the first week of life: who was not born here lately is not asked for it. */
const BIRTH_DOSE: Dose = "HB0";

/**
 * What is worth showing of what is due. Where no immunisation of the child was ever written down here, nobody knows which it had: to
 * call all of them late would be wrong, and teach the kader to look away. A dose whose time is now is due all the same, and those of a
 * newborn above all.
 */
export function shownDue(due: readonly DueItem[], dosesKnown: boolean): DueItem[] {
  return due.filter((item) => item.family === "service" || dosesKnown || !item.late || item.what === BIRTH_DOSE);
}

/** For the mark in the list. */
export function notableDue(due: readonly DueItem[], dosesKnown: boolean): DueItem[] {
  return shownDue(due, dosesKnown).filter((item) => !EVERY_TIME.includes(item.what));
}
