import type { Fact } from "./fact.ts";

/** What is said of a posyandu's lists of gifts; those that are approved say for whom gifts are handed over. */
export const isAboutList = ({ type }: Fact): boolean => type === "reward.proposed" || type === "reward.approved";
