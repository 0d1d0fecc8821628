import type { Day } from "./day.ts";
import type { Draft } from "./fact.ts";
import type { Person } from "./person.ts";

/** Where a child's name may be read among those who get a gift; each is asked the family for itself. */
export type Announced = "pengumuman-papan" | "pengumuman-whatsapp";
export const ANNOUNCED: readonly Announced[] = ["pengumuman-papan", "pengumuman-whatsapp"];

/** The family's last word, as the server counts it: of two at one moment the no. Undefined where nobody has asked yet, which is no refusal. */
export function allowed({ facts }: Person, purpose: Announced): boolean | undefined {
  const asked = facts
    .filter(({ type }) => type === "consent.given" || type === "consent.withdrawn")
    .filter(({ body }) => Array.isArray(body["purposes"]) && body["purposes"].includes(purpose));
  if (asked.length === 0) return undefined;
  const last = Math.max(...asked.map(({ at }) => Date.parse(at)));
  return asked.every(({ type, at }) => Date.parse(at) < last || type === "consent.given");
}

/** What a parent says to the kader; a "no" is kept as well, so that nobody asks again. */
export function answered({ id }: Person, day: Day, purpose: Announced, yes: boolean): Draft {
  const type = yes ? "consent.given" : "consent.withdrawn";
  return { type, subject: id, day, by: "kader", body: { purposes: [purpose], channel: "lisan" } };
}
