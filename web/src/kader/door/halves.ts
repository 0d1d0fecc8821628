import type { Bytes } from "../../core/bytes.ts";
import type { Uuid } from "../../core/fact.ts";
import { decrypted, encrypted } from "../../core/vault.ts";
import type { Place, Room } from "../room.svelte.ts";

/** What a kader had half entered when she was locked out. */
export interface HalfEntered {
  readonly weighings: Room["weighings"];
  readonly forms: Room["forms"];
  readonly drafts: Room["drafts"];
  /** The way to the scale she stood at, or to the form she was filling in. */
  readonly way: readonly Place[];
}

export function halfEntered(room: Room): HalfEntered {
  const { weighings, forms, drafts, place, way } = room;
  // What is written with a weighing is no datum that could be kept: she stands before the question that it answers, the numbers typed.
  const stands = place.at === "weigh" && place.also ? way.slice(0, -1) : way;
  return { weighings, forms, drafts, way: isHalf(room, place) ? stands : [] };
}

function isHalf({ weighings, forms, drafts }: Room, place: Place): boolean {
  if (place.at === "weigh") return weighings[place.person + place.day] !== undefined;
  if (place.at === "person") return forms[place.person ?? "new"] !== undefined;
  // Forms of a later screen keep their drafts by its name, and by whom and what it is about.
  const { at, form, person, question, day } = place as { at: string; form?: string } & Partial<
    Record<"person" | "question", Uuid> & Record<"day", number>
  >;
  return drafts[[at, form, person, question, day].filter((part) => part !== undefined).join(" ")] !== undefined;
}

export function giveBack(room: Room, { weighings, forms, drafts, way }: HalfEntered): void {
  room.weighings = weighings;
  room.forms = forms;
  room.drafts = drafts;
  room.first = way;
}

const ABOUT = "half entered";

/** What only her key opens. */
export function sealedHalf(room: Room, data: CryptoKey): Promise<Bytes> {
  return encrypted(data, JSON.stringify(halfEntered(room)), ABOUT);
}

/** Rejects where it was sealed with another key. */
export async function giveBackHalf(room: Room, data: CryptoKey, sealed: Bytes): Promise<void> {
  giveBack(room, JSON.parse(await decrypted(data, sealed, ABOUT)) as HalfEntered);
}
