import type { DayCounts } from "./month.ts";
import type { MoreWords } from "../../../texts/more.id.ts";

/** What the group of mothers may read: counts, and no name. What concerns one child is told to its mother alone. */
export function groupMessage(
  say: MoreWords["message"],
  place: string,
  day: string,
  counts: DayCounts,
  next?: string,
): string {
  return [
    `*${place}*`,
    day,
    "",
    say.present(counts.present, counts.expected),
    say.weighed(counts.weighed),
    ...(counts.gained > 0 ? [say.gained(counts.gained)] : []),
    ...(counts.away > 0 ? [say.away(counts.away)] : []),
    "",
    say.thanks,
    ...(next ? [say.next(next)] : []),
  ].join("\n");
}
