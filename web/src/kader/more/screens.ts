import type { Component } from "svelte";
import { readPreferences } from "../preferences.ts";
import type { MorePlace } from "./places.ts";
import type { MoreSayings } from "../../texts/sayings.ts";
import { fetchGiftWords, fetchWords } from "./words.ts";

type Module = { readonly default: Component<never> };

/** Each in a file of its own, or beside what is used with it. */
const SCREENS: Screens = {
  services: () => import("./care/Services.svelte"),
  vaccines: () => import("./care/Vaccines.svelte"),
  form: () => import("./care/FormScreen.svelte"),
  mothers: () => import("./mothers/Mothers.svelte"),
  mother: () => import("./mothers/MotherCard.svelte"),
  woman: () => import("./mothers/WomanScreen.svelte"),
  pregnancy: () => import("./mothers/PregnancyScreen.svelte"),
  birth: () => import("./mothers/BirthScreen.svelte"),
  homes: () => import("./homes/Homes.svelte"),
  after: () => import("./after/After.svelte"),
  absent: () => import("./after/Absent.svelte"),
  follow: () => import("./after/FollowUp.svelte"),
  message: () => import("./after/GroupMessage.svelte"),
  sync: () => import("./sync/SyncScreen.svelte"),
  gifts: () => import("./gifts/Gifts.svelte"),
  questions: () => import("./questions/Questions.svelte"),
  question: () => import("./questions/QuestionScreen.svelte"),
  stations: () => import("./stations/Stations.svelte"),
  station: () => import("./stations/StationScreen.svelte"),
  grid: () => import("./grid/Grid.svelte"),
  settings: () => import("./settings/Settings.svelte"),
  backup: () => import("./after/Backup.svelte"),
  cards: () => import("./settings/QrCards.svelte"),
  find: () => import("./settings/FindByCard.svelte"),
  about: () => import("./settings/About.svelte"),
};

type Screens = Readonly<Record<MorePlace["at"], () => Promise<Module>>>;

/** A screen with the words that it needs, in the language of now. */
export async function fetchMore(at: MorePlace["at"], learn: (words: MoreSayings) => void): Promise<Module> {
  const { language } = readPreferences();
  const [screen, words, ofGifts] = await Promise.all([
    SCREENS[at](),
    fetchWords(language),
    at === "gifts" ? fetchGiftWords(language) : undefined,
  ]);
  learn(words);
  if (ofGifts) learn(ofGifts);
  return screen;
}

export const isMore = (at: string): at is MorePlace["at"] => at in SCREENS;
export const MORE = Object.keys(SCREENS) as readonly MorePlace["at"][];
