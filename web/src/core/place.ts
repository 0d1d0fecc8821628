import type { OptionSpan, Place } from "./book.ts";
import { dayOf, type Zone } from "./day.ts";
import type { PlaceId } from "./fact.ts";
import type { PlaceItem } from "./record.ts";

const ZONES: Readonly<Record<string, Zone>> = { WIB: "Asia/Jakarta", WITA: "Asia/Makassar", WIT: "Asia/Jayapura" };
const PROVINCE = 1;

/** The posyandu as screens know it; before the server has told of it, its id alone. */
export function placeOf(id: PlaceId, item: PlaceItem | undefined, practice = false): Place {
  const above = item?.above?.find((area) => area.level === PROVINCE);
  const code = above?.code ?? (above && /^\d\d$/.test(above.id) ? above.id : undefined);
  return {
    id,
    name: item?.name ?? "",
    zone: ZONES[item?.zone ?? ""] ?? "Asia/Jakarta",
    ...(code === undefined ? {} : { province: code }),
    practice,
  };
}

/** Settings in order of the days from which they hold. */
export function optionsOf(item: PlaceItem | undefined): OptionSpan[] {
  const spans = Object.entries(item?.options ?? {}).flatMap(([option, told]) =>
    told.map(({ from, value }) => ({ option, from: dayOf(from), value })),
  );
  return spans.sort((one, other) => one.from - other.from);
}
