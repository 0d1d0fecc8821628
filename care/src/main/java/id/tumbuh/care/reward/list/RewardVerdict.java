package id.tumbuh.care.reward.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a programme says of a child.
 *
 * @param evidence the months looked at, the earliest first; empty where the child is excluded
 * @param excluded null for a child that was looked at
 * @param notGaining whether its last weighing is T: never shown to everybody
 */
public record RewardVerdict(
        String child,
        List<MonthEvidence> evidence,
        ListResult listA,
        ListResult listB,
        boolean eligible,
        List<RewardMark> marks,
        @Nullable Exclusion excluded,
        boolean notGaining) {
    private static final ListResult NONE = new ListResult(ListResult.Outcome.OFF, false, List.of());

    public RewardVerdict {
        evidence = List.copyOf(evidence);
        marks = List.copyOf(marks);
    }

    static RewardVerdict without(String child, Exclusion why) {
        return new RewardVerdict(child, List.of(), NONE, NONE, false, List.of(), why, false);
    }

    /** Not eligible, and one step away from it. */
    public boolean isNear() {
        return !eligible && (listA.near() || listB.near());
    }

    public boolean has(RewardMark mark) {
        return marks.contains(mark);
    }
}
