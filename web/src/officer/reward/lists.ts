import type { ListState, Listing, RewardChild } from "../core/reward.ts";

export type Group = "both" | "a" | "b" | "near" | "rest" | "excluded";
export const GROUPS: readonly Group[] = ["both", "a", "b", "near", "rest", "excluded"];

/** Under which heading a child stands: who gets a gift first, then who just misses. */
export function groupOf(child: RewardChild): Group {
  if (child.excluded) return "excluded";
  if (child.eligible) return child.a === "ON" ? (child.b === "ON" ? "both" : "a") : "b";
  return child.near ? "near" : "rest";
}

/** The children of each heading by name; those without a name last. */
export function grouped(children: readonly RewardChild[], search: string): ReadonlyMap<Group, readonly RewardChild[]> {
  const wanted = search.trim().toLowerCase();
  const groups = new Map<Group, RewardChild[]>(GROUPS.map((group) => [group, []]));
  for (const child of children) {
    if (wanted === "" || (child.name ?? "").toLowerCase().includes(wanted)) groups.get(groupOf(child))?.push(child);
  }
  const name = (child: RewardChild) => child.name ?? "\uffff";
  for (const list of groups.values()) list.sort((one, other) => name(one).localeCompare(name(other)));
  return groups;
}

export type StepName = "propose" | "validate" | "approve" | "return";

/** What somebody may do now with the lists. `part` is as whom one acts in the programme. */
export function stepsOf(lists: Listing, runs: boolean, part: string): StepName[] {
  const approves = lists.approvers.includes(part);
  const steps: Record<ListState, StepName[]> = {
    draft: runs && lists.handOver ? ["propose"] : [],
    returned: runs && lists.handOver ? ["propose"] : [],
    proposed: runs ? ["validate", "return"] : approves ? ["return"] : [],
    validated: approves ? ["approve", "return"] : runs ? ["return"] : [],
    approved: approves ? ["return"] : [],
  };
  return steps[lists.state];
}

const PARTS: Readonly<Record<string, string>> = {
  BIDAN: "BIDAN",
  TPG: "PJ_PROGRAM",
  KEPALA_PUSKESMAS: "KEPALA_PUSKESMAS",
};

/** As whom a role of the accounts acts in the programme. */
export const partOf = (role: string | undefined): string => PARTS[role ?? ""] ?? "";

/** What may be done with a gift in a state. */
export function actsOf(state: string, runs: boolean, corrects: boolean): string[] {
  const open = ["DISETUJUI", "DISIAPKAN", "DITUNDA"].includes(state);
  const acts: string[] = [];
  if (runs && open) {
    if (state !== "DISIAPKAN") acts.push("reserved");
    acts.push("handed", "delayed");
  }
  if (corrects && state !== "DISERAHKAN" && state !== "DIBATALKAN") acts.push("cancelled");
  if (corrects && (state === "DISERAHKAN" || state === "DIBATALKAN" || state === "DISIAPKAN")) acts.push("withdrawn");
  return acts;
}

/** What a share has changed by, in points of a percent. */
export const points = (share: number): number => Math.round(share * 1000) / 10;
