import { getContext, setContext } from "svelte";
import type { OptionSpan } from "../../core/book.ts";
import { dayOf } from "../../core/day.ts";
import { months } from "../core/month.ts";
import { periodAt, type Period } from "../core/period.ts";
import { addressOf, routeOf, type Route } from "../core/route.ts";
import { begin, may, topOf, type Me, type Permission, type Place } from "../core/session.ts";
import { OfficeProblem, Talk } from "../core/talk.ts";
import { unfinished } from "../month/overview.ts";
import { tongue, type Tongue } from "./words.ts";

/** What is on the screen: nothing yet, the door, or somebody's work. */
export type Standing = "loading" | "failed" | "signIn" | "newPassword" | "home";

const HOURS = { WIB: 7, WITA: 8, WIT: 9 } as const;

/** What every screen of an officer has in hand: who, where, which month, the words and the way to the server. */
export class Office {
  standing: Standing = $state("loading");
  tongue: Tongue = $state.raw()!;
  me: Me | undefined = $state.raw();
  places: readonly Place[] = $state.raw([]);
  route: Route | undefined = $state.raw();
  demo = $state(false);
  problem: OfficeProblem | undefined = $state.raw();
  /** Was signed in, and is not any more. */
  hasEnded = $state(false);
  /** The ended month that still waits, where the work begins by itself; undefined where none does. */
  begins: Period | undefined = $state.raw();
  /** Said once after a step; gone with the next. */
  said = $state("");
  readonly talk: Talk;
  readonly #options = new Map<string, Promise<readonly OptionSpan[]>>();

  constructor(words: Tongue) {
    this.tongue = words;
    this.talk = new Talk(words.words);
    this.talk.ended = () => {
      this.hasEnded = this.standing === "home";
      this.leave();
    };
  }

  get words(): Tongue["words"] {
    return this.tongue.words;
  }

  async open(): Promise<void> {
    this.problem = undefined;
    document.documentElement.lang = this.words.language;
    try {
      this.demo = (await this.talk.get<{ demo: boolean }>("/api/about")).demo;
      const { me, places } = await begin(this.talk);
      this.me = me;
      this.places = places;
      this.hasEnded = false;
      this.begins = me.mustChange || routeOf(location.hash) ? undefined : await this.waiting();
      this.standing = me.mustChange ? "newPassword" : "home";
      this.follow();
    } catch (problem) {
      if (!(problem instanceof OfficeProblem)) throw problem;
      if (problem.ended) return this.door();
      this.problem = problem;
      this.standing = "failed";
    }
  }

  private async door(): Promise<void> {
    const { needed } = await this.talk.get<{ needed: boolean }>("/api/setup");
    if (needed) location.replace("/kelola.html");
    this.leave();
  }

  private leave(): void {
    this.me = undefined;
    this.places = [];
    this.talk.csrf = "";
    this.standing = "signIn";
  }

  async signIn(login: string, password: string): Promise<void> {
    this.talk.csrf = (await this.talk.send<{ csrf: string }>("POST", "/api/session", { login, password })).csrf;
    await this.open();
  }

  async choosePassword(password: string): Promise<void> {
    this.talk.csrf = (await this.talk.send<{ csrf: string }>("POST", "/api/session/password", { password })).csrf;
    await this.open();
  }

  async signOut(): Promise<void> {
    await this.talk.send("DELETE", "/api/session");
    this.hasEnded = false;
    this.route = undefined;
    history.replaceState(null, "", location.pathname);
    this.leave();
  }

  async speak(language: "id" | "en"): Promise<void> {
    this.tongue = await tongue(language);
    this.talk.words = this.tongue.words;
    localStorage.setItem("language", language);
    document.documentElement.lang = language;
  }

  may(permission: Permission): boolean {
    return this.me !== undefined && may(this.me, permission);
  }

  /** What a place has chosen about the rules; a chart without it is still a chart. */
  async optionsOf(place: string): Promise<readonly OptionSpan[]> {
    const known = this.#options.get(place) ?? this.askOptions(place);
    this.#options.set(place, known);
    return known;
  }

  private async askOptions(place: string): Promise<readonly OptionSpan[]> {
    try {
      const answer = await this.talk.get<Record<string, { from: string; value: unknown }[]>>(
        `/api/options?place=${encodeURIComponent(place)}`,
      );
      const spans = Object.entries(answer).flatMap(([option, all]) =>
        all.map(({ from, value }) => ({ option, from: dayOf(from), value })),
      );
      return spans.sort((one, other) => one.from - other.from);
    } catch (problem) {
      if (problem instanceof OfficeProblem) return [];
      throw problem;
    }
  }

  placeName(id: string): string {
    return this.places.find((place) => place.id === id)?.name ?? "";
  }

  /** This month, where the office is. */
  get now(): Period {
    return periodAt(Date.now(), HOURS[topOf(this.places)?.zone ?? "WIB"]);
  }

  get period(): Period {
    return this.route?.period ?? this.now;
  }

  /** Follows the address, also when the browser's own buttons change it. */
  follow(): void {
    const asked = routeOf(location.hash);
    this.said = "";
    this.route = asked ?? this.first();
    if (!asked && this.route) history.replaceState(null, "", addressOf(this.route));
  }

  go(route: Route): void {
    history.pushState(null, "", addressOf(route));
    this.said = "";
    this.route = route;
    window.scrollTo(0, 0);
  }

  /** The same place in another month. */
  goTo(period: Period): void {
    if (this.route) this.go({ ...this.route, period });
  }

  /** Who signs or receives months. */
  private get works(): boolean {
    return this.may("SIGN_MONTHS") || this.may("RECEIVE_MONTHS");
  }

  /** The newest ended month that still waits for who works on months. */
  private async waiting(): Promise<Period | undefined> {
    if (!this.works || this.places.length === 0) return undefined;
    try {
      return await unfinished(this.now, this.may("SIGN_MONTHS"), (period) => months(this.talk, period));
    } catch (problem) {
      // Then the work begins in this month; what is wrong is told there.
      if (problem instanceof OfficeProblem) return undefined;
      throw problem;
    }
  }

  /** Where the day's work begins: at the posyandu for who signs and receives, at the picture for the rest. */
  private first(): Route | undefined {
    const top = topOf(this.places);
    if (!top || !this.may("VIEW_AGGREGATES")) return undefined;
    return this.works
      ? { at: "months", period: this.begins ?? this.now }
      : { at: "board", place: top.id, period: this.now };
  }
}

const KEY = Symbol("office");

export const provideOffice = (office: Office): Office => setContext(KEY, office);
export const useOffice = (): Office => getContext<Office>(KEY);
