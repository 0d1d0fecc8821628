import type { Component } from "svelte";
import { MORE_SCREENS } from "./more/screens.ts";
import type { Place } from "./room.svelte.ts";

/** Screens that the first weighing does not begin with: fetched when asked for, or as soon as the phone is idle. */
const LATER = {
  day: () => import("./DayScreen.svelte"),
  person: () => import("./PersonScreen.svelte"),
  result: () => import("./Result.svelte"),
  card: () => import("./Card.svelte"),
  ...MORE_SCREENS,
} as const;

export type LaterScreen = keyof typeof LATER;
type Screen = Component<Record<string, unknown>>;

/** The screens that have come, so that the next one is there in the same instant. */
export class Later {
  #screens: Partial<Record<LaterScreen, Screen>> = $state.raw({});
  failed = $state(false);

  has(at: Place["at"]): at is LaterScreen {
    return at in LATER;
  }

  screen(at: LaterScreen): Screen | undefined {
    return this.#screens[at];
  }

  async fetch(at: LaterScreen): Promise<void> {
    if (this.#screens[at]) return;
    try {
      const screen = (await LATER[at]()).default as unknown as Screen;
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
      for (const at of Object.keys(LATER) as LaterScreen[]) await this.fetch(at);
      this.failed = false;
    };
    if ("requestIdleCallback" in window) requestIdleCallback(() => void all());
    else setTimeout(() => void all(), 1);
  }
}
