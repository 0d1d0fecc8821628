import type { Component } from "svelte";
import { fetchMore, isMore, MORE } from "./more/screens.ts";
import type { LaterScreen } from "./later.svelte.ts";
import type { Room } from "./room.svelte.ts";
import { steady } from "./steady.ts";
import { fetchLater } from "./words.ts";

steady();

// The list of what is fetched later is fetched itself: where each of thirty screens stands is 1 kB that no first weighing needs.

type Screen = Component<Record<string, unknown>>;

const SCREENS = {
  result: () => import("./Result.svelte"),
  day: () => import("./DayScreen.svelte"),
  person: () => import("./PersonScreen.svelte"),
  card: () => import("./Card.svelte"),
} as const;

/** The likeliest first. */
export const LATER: readonly LaterScreen[] = [...(Object.keys(SCREENS) as (keyof typeof SCREENS)[]), ...MORE];

/** A screen, with the words that it needs. */
export async function fetchScreen(at: LaterScreen, room: Room): Promise<Screen> {
  const come = isMore(at) ? fetchMore(at, (words) => room.learn(words)) : SCREENS[at]();
  const [screen, words] = await Promise.all([come, fetchLater(room.words.language)]);
  room.learn(words);
  return screen.default as unknown as Screen;
}

/** What is wanted before it is asked for: the part that locks, and what the first screen says of gifts; its words have come with the screens. */
export async function fetchSoon(room: Room): Promise<void> {
  await import("./door/halves.ts");
  room.soon = (await import("./more/gifts/Soon.svelte")).default;
}
