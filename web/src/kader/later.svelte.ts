import type { Component } from "svelte";
import type { MorePlace } from "./more/places.ts";
import { fetchMore, isMore, MORE } from "./more/screens.ts";
import type { Place, Room } from "./room.svelte.ts";
import type { MoreSayings } from "../texts/sayings.ts";
import { fetchLater } from "./words.ts";

/** Screens that the first weighing does not begin with: fetched when asked for, or as soon as the phone is idle. */
const LATER = {
  day: () => import("./DayScreen.svelte"),
  person: () => import("./PersonScreen.svelte"),
  result: () => import("./Result.svelte"),
  card: () => import("./Card.svelte"),
} as const;

export type LaterScreen = keyof typeof LATER | MorePlace["at"];
type Screen = Component<Record<string, unknown>>;

/** The screens that have come, so that the next one is there in the same instant. */
export class Later {
  #screens: Partial<Record<LaterScreen, Screen>> = $state.raw({});
  failed = $state(false);

  constructor(private readonly room: Room) {}

  has(at: Place["at"]): at is LaterScreen {
    return at in LATER || isMore(at);
  }

  screen(at: LaterScreen): Screen | undefined {
    return this.#screens[at];
  }

  async fetch(at: LaterScreen): Promise<void> {
    if (this.#screens[at]) return;
    try {
      const learn = (words: MoreSayings) => this.room.learn(words);
      const come = isMore(at) ? fetchMore(at, learn) : LATER[at]();
      const words = fetchLater(this.room.words.language).then(learn);
      const [module] = await Promise.all([come, words]);
      const screen = module.default as unknown as Screen;
      this.#screens = { ...this.#screens, [at]: screen };
      this.failed = false;
    } catch {
      // No signal and not yet kept by the service worker: told, and tried again on request.
      this.failed = true;
    }
  }

  /** All of them, the verdict first, once there is nothing better to do. */
  fetchIdle(): void {
    const all = async () => {
      await this.fetch("result");
      for (const at of [...(Object.keys(LATER) as LaterScreen[]), ...MORE]) await this.fetch(at);
      this.failed = false;
    };
    if ("requestIdleCallback" in window) requestIdleCallback(() => void all());
    else setTimeout(() => void all(), 1);
  }
}
