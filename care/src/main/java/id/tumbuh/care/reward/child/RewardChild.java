package id.tumbuh.care.reward.child;

import id.tumbuh.growth.calendar.CivilDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A child as a reward programme sees it.
 *
 * @param id of the person; of the one that is kept where two records were merged
 * @param birthDay epoch day
 * @param from first epoch day in the area
 * @param left epoch day on which it moved away or died; null where it is still here
 * @param died whether it left by dying
 * @param guest from elsewhere
 * @param cannotGain whether the bidan has noted a medical reason for which it is not asked to gain
 * @param consent where its name may be read
 * @param months in any order, one for each calendar month
 */
public record RewardChild(
        String id,
        int birthDay,
        int from,
        @Nullable Integer left,
        boolean died,
        boolean guest,
        boolean cannotGain,
        Set<Channel> consent,
        List<RewardMonth> months) {
    public RewardChild {
        consent = Set.copyOf(consent);
        months = List.copyOf(months);
    }

    /** Born and here on a day. */
    public boolean hasCome(int day) {
        return day >= birthDay && day >= from;
    }

    /** Gone or too old on a day. */
    public boolean isPast(int day, int ageBefore) {
        return (left != null && day >= left) || CivilDate.completedMonths(birthDay, day) >= ageBefore;
    }

    /** Its month; null where there is none. */
    public @Nullable RewardMonth month(int number) {
        for (RewardMonth month : months) {
            if (month.month() == number) {
                return month;
            }
        }
        return null;
    }
}
