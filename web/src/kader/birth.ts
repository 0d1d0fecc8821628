import { dayOf, type Day } from "../core/day.ts";
import type { Person } from "../core/person.ts";

/** NaN where it is not known. */
export const birthOf = (person: Person): Day => dayOf(person.fields.birthDate ?? "");
