import type { Component } from "svelte";
import { readPreferences } from "../preferences.ts";
import type { MorePlace } from "./places.ts";
import { fetchWords } from "./words.ts";

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

/** With the words that they need, in the language of now. */
export const MORE_SCREENS = Object.fromEntries(
  Object.entries(SCREENS).map(([at, load]) => [
    at,
    async () => {
      const [screen] = await Promise.all([load(), fetchWords(readPreferences().language)]);
      return screen;
    },
  ]),
) as Screens;
