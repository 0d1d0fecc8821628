/**
 * What a kader types on the big keypad. The comma comes by itself: with one decimal "7", "8" is 7,8, as on a cash desk. Who
 * thinks in commas may press one: "8", "," is 8,0 and the next digit fills the tenths.
 */
export interface Entry {
  /** The digits pressed, without the comma; empty is not measured, which is not 0. */
  readonly digits: string;
  /** How many of them stand before a comma that was pressed; undefined while the comma comes by itself. */
  readonly comma?: number | undefined;
  /** It stood there before: the first digit begins anew, deleting puts it right digit by digit. */
  readonly stored?: boolean;
}

export interface Form {
  /** Digits behind the comma: 0, 1 or 2. */
  readonly decimals: number;
  /** Digits altogether. */
  readonly most: number;
}

export type Key = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "comma" | "delete";

export const EMPTY: Entry = { digits: "" };

export function press(entry: Entry, key: Key, form: Form): Entry {
  if (key === "delete") return removed(entry);
  if (entry.stored) return press(EMPTY, key, form);
  if (key === "comma") {
    if (form.decimals === 0 || entry.comma !== undefined) return entry;
    return { digits: entry.digits === "" ? "0" : entry.digits, comma: Math.max(1, entry.digits.length) };
  }
  if (entry.comma !== undefined) {
    return entry.digits.length - entry.comma < form.decimals ? { ...entry, digits: entry.digits + key } : entry;
  }
  if (entry.digits === "0") return { digits: key };
  return entry.digits.length < form.most ? { digits: entry.digits + key } : entry;
}

function removed({ digits, comma }: Entry): Entry {
  // The comma is a key of its own: it goes before the digit in front of it.
  if (comma === digits.length) return { digits };
  return { digits: digits.slice(0, -1), ...(comma === undefined ? {} : { comma }) };
}

/** The number in units of the last decimal place: 7,8 with one decimal is 78. Undefined where nothing was typed. */
export function unitsOf(entry: Entry, form: Form): number | undefined {
  if (entry.digits === "") return undefined;
  if (entry.comma === undefined) return Number(entry.digits);
  const behind = entry.digits.length - entry.comma;
  return Number(entry.digits) * 10 ** (form.decimals - behind);
}

/** A value stored before, to be typed anew or put right digit by digit. */
export function entryOf(units: number | undefined): Entry {
  return units === undefined ? EMPTY : { digits: `${units}`, stored: true };
}

/** The key that a hardware keyboard means, if it means one. */
export function keyOf(name: string): Key | undefined {
  if (/^\d$/.test(name)) return name as Key;
  if (name === "," || name === ".") return "comma";
  return name === "Backspace" ? "delete" : undefined;
}
