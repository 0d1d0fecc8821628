// The one door to the rules; leads to the core's own as soon as that is there.
export * from "../stub/rules.ts";
export { visits } from "../stub/visits.ts";
export { randomId } from "../stub/ids.ts";

export interface Asked {
  readonly name?: string;
  readonly sex?: "male" | "female";
  readonly birthDate?: string;
  readonly mother?: { readonly name?: string };
  readonly except?: string;
}
