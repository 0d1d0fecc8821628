import { utf8, randomBytes, type Bytes } from "./bytes.ts";
import type { Day } from "./day.ts";
import { isoOf } from "./day.ts";
import type { PlaceId, Uuid } from "./fact.ts";

function written(bytes: Uint8Array): Uuid {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}

/** An id that says nothing (RFC 9562 version 4): of the phone itself, of a new person. */
export function randomId(): Uuid {
  const bytes = randomBytes(16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return written(bytes);
}

/**
 * The next id in order of time (RFC 9562 version 7): always greater than the one before, also when the clock of the phone
 * was put back.
 *
 * @param now milliseconds since 1970
 * @param before the last id made on this phone; none yet where it is absent
 */
export function nextId(now: number, before?: Uuid): Uuid {
  const last = before ? parseInt(before.slice(0, 8) + before.slice(9, 13), 16) : 0;
  const count = before ? parseInt(before.slice(15, 18), 16) : 0;
  const bytes = randomBytes(16);
  let millis = Math.max(0, Math.floor(now));
  // The lower half of the counter's range, so that there is room to count on within a millisecond.
  let counter = ((bytes[6]! << 8) | bytes[7]!) & 0x7ff;
  if (millis <= last) {
    counter = count + 1;
    millis = counter > 0xfff ? last + 1 : last;
    counter &= 0xfff;
  }
  for (let i = 5, rest = millis; i >= 0; i--, rest = Math.floor(rest / 256)) bytes[i] = rest % 256;
  bytes[6] = 0x70 | (counter >> 8);
  bytes[7] = counter & 0xff;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return written(bytes);
}

/** The same name gives the same id on every phone and server (version 8): as the server's Ids.named. */
export async function namedId(space: string, name: string): Promise<Uuid> {
  const hash: Bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(`${space}\n${name}`)));
  const bytes = hash.slice(0, 16);
  bytes[6] = (hash[6]! & 0x0f) | 0x80;
  // The second half is moved two bits to the right to make room for the variant.
  for (let i = 15; i > 8; i--) bytes[i] = ((hash[i]! >> 2) | (hash[i - 1]! << 6)) & 0xff;
  bytes[8] = 0x80 | (hash[8]! >> 2);
  return written(bytes);
}

/** The open day of a posyandu: two phones that open the same day without signal mean the same one. */
export const sessionId = (posyandu: PlaceId, day: Day): Promise<Uuid> =>
  namedId("session", `${posyandu}/${isoOf(day)}`);
