package id.tumbuh.care.reward;

import org.jspecify.annotations.Nullable;

/** A setting of a programme that is one of a few {@link RewardChoice}s; the first of them there is the default. */
public enum RewardOption {
    GIFT_RULE(OpenPoint.GAIN, "reward.gift-rule"),
    GAIN_PERIOD(OpenPoint.GAIN_PERIOD, "reward.gain-period"),
    CRITERIA(OpenPoint.TWO_LISTS, "reward.criteria"),
    CANCELLED_MONTH(OpenPoint.ATTENDANCE, "reward.cancelled-month"),
    HOME_VISIT(OpenPoint.ATTENDANCE, "reward.count-home-visit"),
    ILLNESS(OpenPoint.ATTENDANCE, "reward.excuse-illness"),
    SEMESTER(OpenPoint.SEMESTER, "reward.semester"),
    LIST_DAY(OpenPoint.LIST_DAY, "reward.list-day"),
    UNVALIDATED(OpenPoint.VALIDATED_ONLY, "reward.unvalidated-month"),
    INDICATOR(OpenPoint.INDICATOR, "reward.indicator"),
    NEWCOMER(OpenPoint.NEWCOMERS, "reward.newcomer"),
    LEFT(OpenPoint.LEFT, "reward.left"),
    CASH(OpenPoint.GIFT, "reward.cash"),
    APPROVER(OpenPoint.APPROVER, "reward.approver"),
    DURATIONS(OpenPoint.DURATIONS, "reward.durations"),
    KADER(OpenPoint.KADER, "reward.kader"),
    ELSEWHERE(OpenPoint.MEASURED_ELSEWHERE, "reward.measured-elsewhere"),
    DOUBTFUL(OpenPoint.QUALITY, "reward.doubtful"),
    OVERWEIGHT(OpenPoint.QUALITY, "reward.overweight"),
    CANNOT_GAIN(OpenPoint.QUALITY, "reward.cannot-gain"),
    CHECKS(OpenPoint.CHECKS, "reward.checks"),
    REGULATION(OpenPoint.REGULATION, "reward.regulation"),
    COUNTED_N(OpenPoint.WHICH_N, "reward.counted-n");

    private final OpenPoint point;
    private final String wire;

    RewardOption(OpenPoint point, String wire) {
        this.point = point;
        this.wire = wire;
    }

    /** Which open point of the SOP it settles. */
    public OpenPoint point() {
        return point;
    }

    /** Its name in the programme's body. */
    public String wire() {
        return wire;
    }

    /** What holds where nothing is set. */
    public RewardChoice usual() {
        for (RewardChoice choice : RewardChoice.values()) {
            if (choice.option() == this) {
                return choice;
            }
        }
        throw new IllegalStateException("no choice for " + wire);
    }

    /** The choice that a value of a body stands for; null where it is none of them. */
    public @Nullable RewardChoice choice(@Nullable Object value) {
        for (RewardChoice choice : RewardChoice.values()) {
            if (choice.option() == this && choice.wire().equals(value)) {
                return choice;
            }
        }
        return null;
    }
}
