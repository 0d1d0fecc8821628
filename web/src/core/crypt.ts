import type { Bytes } from "./bytes.ts";
import { NOTHING, type PersonRecord, type PlaceRecord, type State } from "./record.ts";
import { decrypted, encrypted } from "./vault.ts";

/** The name of the posyandu's own record; those of people are their ids. */
const PLACE = "place";

/** Envelopes of what changed: one for each person, so that saving a visit touches one. */
export async function sealRecords(
  state: State,
  touched: Iterable<string>,
  place: boolean,
  key: CryptoKey,
): Promise<[string, Bytes][]> {
  const contents: [string, PersonRecord | PlaceRecord][] = [];
  for (const id of touched) {
    const record = state.people.get(id);
    if (record) contents.push([id, record]);
  }
  if (place) contents.push([PLACE, state.place]);
  return Promise.all(
    contents.map(async ([name, record]): Promise<[string, Bytes]> => {
      return [name, await encrypted(key, JSON.stringify(record), name)];
    }),
  );
}

/** Everything stored. Rejects where an envelope is not of this key. */
export async function openRecords(stored: readonly (readonly [string, Bytes])[], key: CryptoKey): Promise<State> {
  const texts = await Promise.all(stored.map(([name, bytes]) => decrypted(key, bytes, name)));
  let place = NOTHING.place;
  const people = new Map<string, PersonRecord>();
  stored.forEach(([name], i) => {
    if (name === PLACE) place = JSON.parse(texts[i]!) as PlaceRecord;
    else people.set(name, JSON.parse(texts[i]!) as PersonRecord);
  });
  return { place, people };
}
