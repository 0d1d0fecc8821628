// The one door to the rules; leads to the core's own as soon as that is there.
export * from "../stub/rules.ts";
