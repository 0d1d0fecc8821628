import type { Day } from "../../core/day.ts";
import type { Uuid } from "../../core/fact.ts";

/** A station of a post with several kader. */
export type Station = "registration" | "weighing" | "recording" | "counselling" | "service";

/** Screens that are fetched when they are asked for: the first entry does not wait for them. */
export type MorePlace =
  | { readonly at: "services"; readonly person: Uuid }
  | { readonly at: "vaccines"; readonly person: Uuid }
  | { readonly at: "form"; readonly person: Uuid; readonly form: string }
  | { readonly at: "mothers" }
  | { readonly at: "mother"; readonly person: Uuid }
  | { readonly at: "woman" }
  | { readonly at: "pregnancy"; readonly person: Uuid }
  | { readonly at: "birth"; readonly person: Uuid }
  | { readonly at: "homes" }
  | { readonly at: "after" }
  | { readonly at: "absent" }
  | { readonly at: "follow" }
  | { readonly at: "message" }
  | { readonly at: "sync" }
  | { readonly at: "gifts" }
  | { readonly at: "questions" }
  | { readonly at: "question"; readonly question: Uuid }
  | { readonly at: "stations" }
  | { readonly at: "station"; readonly station: Station }
  | { readonly at: "grid"; readonly day?: Day | undefined }
  | { readonly at: "settings" }
  | { readonly at: "backup" }
  | { readonly at: "cards" }
  | { readonly at: "find" }
  | { readonly at: "about" };
