import type { Between, Check, Column, Count, Month, MonthState, Of, Step, StepName } from "../core/month.ts";
import { may, type Me } from "../core/session.ts";

/** The figures of SKDN in the order of the forms; `(-)` is K − D. */
export const MAIN = ["S", "K", "D", "N", "T", "O", "B", "MINUS", "BGM", "DUA_T"] as const;

/** The figures of mothers and of family planning, in the order of life: pregnant, in childbed, planning. */
export const MOTHERS = [
  "IBU_HAMIL",
  "HAMIL_DATANG",
  "HAMIL_PERIKSA",
  "HAMIL_TTD",
  "HAMIL_LILA",
  "HAMIL_KEK",
  "HAMIL_BAHAYA",
  "HAMIL_BAHAYA_DIRUJUK",
  "IBU_NIFAS",
  "NIFAS_VITAMIN_A",
  "NIFAS_VITAMIN_A_2",
  "NIFAS_PERIKSA",
  "NIFAS_BAHAYA",
  "NIFAS_BAHAYA_DIRUJUK",
  "KB",
  "KB_KONDOM",
  "KB_PIL",
  "KB_SUNTIK",
  "KB_IUD",
  "KB_IMPLAN",
  "KB_MOP",
  "KB_MOW",
  "KB_LAIN",
] as const;

/** Fewer are held back from those who know everybody (kepala desa, PKK). */
const SMALL = 5;

/** A number of a table, or why there is none. */
export type Number = { readonly count: number } | { readonly why: "unrecorded" | "small" };

export function numberOf(counts: readonly Count[], item: string, small = false): Number {
  if (item === "MINUS") return minus(counts, small);
  const found = counts.find((count) => count.item === item);
  if (!found || !found.recorded) return { why: "unrecorded" };
  return found.count === undefined ? { why: "small" } : { count: found.count };
}

/** Who did not come, as the source counts it: K − D (child-growth.md 8.1). Below 0 where more are weighed than own a book: that is a check. */
function minus(counts: readonly Count[], small: boolean): Number {
  const [owners, weighed] = [numberOf(counts, "K"), numberOf(counts, "D")];
  if (!("count" in owners)) return owners;
  if (!("count" in weighed)) return weighed;
  const count = owners.count - weighed.count;
  return small && count > 0 && count < SMALL ? { why: "small" } : { count };
}

/** The columns of a form by their band: `first` undefined is all ages. */
export interface Band {
  readonly first?: number;
  readonly before?: number;
  readonly columns: readonly Column[];
}

export function bandsOf(columns: readonly Column[]): Band[] {
  const bands: { first?: number; before?: number; columns: Column[] }[] = [];
  for (const column of columns) {
    const last = bands[bands.length - 1];
    if (last && last.first === column.first && last.before === column.before) last.columns.push(column);
    else {
      const { first, before } = column;
      bands.push({
        ...(first === undefined ? {} : { first }),
        ...(before === undefined ? {} : { before }),
        columns: [column],
      });
    }
  }
  // On paper the sum stands last; on a screen what is read first stands first.
  return [...bands.filter(isAll), ...bands.filter((band) => !isAll(band))];
}

const isAll = (band: Band): boolean => band.first === undefined;

/** The steps that somebody may take of a month as it stands; the likeliest first. */
export function stepsFor(month: Month, me: Me): StepName[] {
  const steps: StepName[] = [];
  const open = month.state === "draft" || month.state === "reopened";
  if (may(me, "SIGN_MONTHS") && month.of === "DRAFT") {
    if (open) steps.push("validate");
    if (month.state === "validated") steps.push("sign");
  }
  if (may(me, "RECEIVE_MONTHS")) {
    if (month.state === "signed") steps.push("receive");
    if (month.state === "received") steps.push("approve");
  }
  if (mayReopen(month.state, me)) steps.push("reopen");
  return month.may ? steps.filter((step) => month.may?.includes(step)) : steps;
}

/** What was signed can be opened again: by the bidan until it was received, by the Puskesmas until and after. */
export function mayReopen(state: MonthState, me: Me): boolean {
  const received = state === "received" || state === "approved";
  return may(me, "REOPEN_MONTHS") && (state === "signed" || (received && me.role !== "BIDAN"));
}

const AFTER: Readonly<Record<string, MonthState>> = {
  "month.validated": "validated",
  "month.signed": "signed",
  "month.received": "received",
  "month.approved": "approved",
  "month.reopened": "reopened",
};

/** Where a month stands after its steps. */
export function stateAfter(steps: readonly Pick<Step, "kind" | "at" | "conflict">[]): MonthState {
  const newest = steps
    .filter((step) => !step.conflict)
    .reduce<Pick<Step, "kind" | "at"> | undefined>(
      (last, step) => (last && last.at > step.at ? last : step),
      undefined,
    );
  return (newest && AFTER[newest.kind]) ?? "draft";
}

/** The checks for which a reason must be written before signing and is not. */
export function unexplained(month: Month, explained: Readonly<Record<string, string>>): Check[] {
  return month.identities.filter(
    (check) => !check.holds && check.mustBeExplained && (explained[check.identity] ?? "").trim() === "",
  );
}

/** Which of the two to ask for: what is in force where the month is signed, unless the register is asked for. */
export const other = (of: Of | undefined): Of => (of === "DRAFT" ? "SIGNED" : "DRAFT");

/** What changed between two counts of one month. */
export function changes(before: readonly Count[], after: readonly Count[]): Between["items"] {
  return after.flatMap((now) => {
    const then = before.find((count) => count.item === now.item)?.count ?? 0;
    return then === (now.count ?? 0) ? [] : [{ item: now.item, before: then, after: now.count ?? 0 }];
  });
}
