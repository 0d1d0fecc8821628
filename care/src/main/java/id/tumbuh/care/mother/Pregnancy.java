package id.tumbuh.care.mother;

import id.tumbuh.care.service.Served;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a pregnancy.
 *
 * @param lastPeriodDay HPHT, epoch day
 * @param served what was written down of services
 * @param tablets iron tablets given so far; null is not written
 * @param tetanusStatus T0 to T5; null where nobody has asked
 * @param classMeetings of the class for pregnant women so far; null is not written
 * @param armMillimetres LiLA of this pregnancy; null is not measured
 * @param firstTrimesterBmi IMT of the first trimester; null is not known
 */
public record Pregnancy(
        int lastPeriodDay,
        List<Served> served,
        @Nullable Integer tablets,
        @Nullable Integer tetanusStatus,
        @Nullable Integer classMeetings,
        @Nullable Integer armMillimetres,
        @Nullable Double firstTrimesterBmi) {
    private static final int WEEK = 7;

    public Pregnancy {
        served = List.copyOf(served);
    }

    /** A pregnancy of which only its beginning is known. */
    public static Pregnancy since(int lastPeriodDay) {
        return new Pregnancy(lastPeriodDay, List.of(), null, null, null, null, null);
    }

    /** Whole weeks on an epoch day. */
    public int weeks(int day) {
        return Math.floorDiv(day - lastPeriodDay, WEEK);
    }

    /** Whether the arm or the body is so thin that she gets extra food (KEK). */
    public boolean needsExtraFood() {
        return PregnancyFinding.thinArm(armMillimetres) || PregnancyFinding.underweight(firstTrimesterBmi);
    }
}
