package id.tumbuh.care.reward.clock;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.RewardChoice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a step took over a month: an indicator of the posyandu, without names, because a kader who is timed measures badly.
 *
 * @param times how often both ends were noted
 * @param within how often it took no longer than the SOP says
 * @param medianSeconds of them; the lower of the two in the middle
 */
public record StepTimes(RewardStep step, int minutesOfSop, int times, int within, int medianSeconds) {
    private static final int SECONDS = 60;

    /** From the seconds of each time; null where the step is not timed, the programme times nothing, or nothing was noted. */
    public static @Nullable StepTimes of(Programme programme, RewardStep step, List<Integer> seconds) {
        Integer minutes = step.minutes(programme);
        if (minutes == null || seconds.isEmpty() || programme.has(RewardChoice.NOT_TIMED)) {
            return null;
        }
        List<Integer> sorted = new ArrayList<>(seconds);
        Collections.sort(sorted);
        int within = 0;
        for (int each : sorted) {
            within += each <= minutes * SECONDS ? 1 : 0;
        }
        return new StepTimes(step, minutes, sorted.size(), within, sorted.get((sorted.size() - 1) / 2));
    }
}
