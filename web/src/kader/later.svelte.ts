import type { Component } from "svelte";
import type { Place, Room } from "./room.svelte.ts";

/** What the first weighing begins with. The others are fetched when asked for, or as soon as the phone is idle. */
type FirstScreen = "today" | "children" | "weigh";
export type LaterScreen = Exclude<Place["at"], FirstScreen>;
type Screen = Component<Record<string, unknown>>;

const FIRST: readonly Place["at"][] = ["today", "children", "weigh"] satisfies readonly FirstScreen[];

/** The screens that have come, so that the next one is there in the same instant. */
export class Later {
  #screens: Partial<Record<LaterScreen, Screen>> = $state.raw({});
  failed = $state(false);

  constructor(private readonly room: Room) {}

  has(at: Place["at"]): at is LaterScreen {
    return !FIRST.includes(at);
  }

  screen(at: LaterScreen): Screen | undefined {
    return this.#screens[at];
  }

  async fetch(at: LaterScreen): Promise<void> {
    if (this.#screens[at]) return;
    try {
      const { fetchScreen } = await import("./screens.ts");
      const screen = await fetchScreen(at, this.room);
      this.#screens = { ...this.#screens, [at]: screen };
      this.failed = false;
    } catch {
      // No signal and not yet kept by the service worker: told, and tried again on request.
      this.failed = true;
    }
  }

  /** All of them, the likeliest first, once there is nothing better to do. */
  fetchIdle(): void {
    const all = async () => {
      await this.room.fetchMarks();
      const screens = await import("./screens.ts").catch(() => undefined);
      for (const at of screens?.LATER ?? []) await this.fetch(at);
      await screens?.fetchSoon(this.room).catch(() => undefined);
      this.failed = false;
    };
    if ("requestIdleCallback" in window) requestIdleCallback(() => void all());
    else setTimeout(() => void all(), 1);
  }
}
