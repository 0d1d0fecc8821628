import type { Component } from "svelte";
import { fetchMore, isMore, MORE } from "./more/screens.ts";
import type { LaterScreen } from "./later.svelte.ts";
import type { Room } from "./room.svelte.ts";
import { steady } from "./steady.ts";
import { watchHalf } from "./door/watchHalf.svelte.ts";
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

/** A screen, with the words that it needs; with the first of them comes what the app was ended with. */
export async function fetchScreen(at: LaterScreen, room: Room): Promise<Screen> {
  const come = isMore(at) ? fetchMore(at, (words) => room.learn(words)) : SCREENS[at]();
  const [screen, words] = await Promise.all([come, fetchLater(room.words.language)]);
  room.learn(words);
  void watchHalf(room);
  return screen.default as unknown as Screen;
}

/** What the first screen says of gifts that wait; its words have come with the screens. */
export async function fetchSoon(room: Room): Promise<void> {
  room.soon = (await import("./more/gifts/Soon.svelte")).default;
}
