package id.tumbuh.growth.increment;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.arithmetic.Rounding;
import id.tumbuh.growth.score.Lms;
import id.tumbuh.growth.standard.Figures;
import id.tumbuh.growth.standard.Standard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Growth velocity by WHO 2009. The health worker's instrument: after six months of age it is far milder than the KBM
 * (a boy of 11 months may lose 106 g in a month and still be above the 5th centile), so it never stands in one column with
 * the KMS letter.
 */
public final class Increments {
    /** The 5th centile of the standard normal distribution. */
    private static final double FIFTH_CENTILE = -1.6449;

    private Increments() {}

    /** A measurement of the past: epoch day, and grams or centimetres. */
    public record Earlier(int day, double value) {}

    /**
     * The newest comparison that a table covers: the shortest interval for which an earlier measurement lies at the
     * right distance.
     *
     * @param earlier measurements before {@code day}, any order
     * @return null where none fits, as always after two years of age
     */
    public static @Nullable IncrementScore newest(
            Velocity velocity, Sex sex, int birthDay, List<Earlier> earlier, int day, double value) {
        for (Interval interval : Interval.values()) {
            Standard standard = velocity.standard(interval.months());
            Earlier from = standard == null ? null : latestFitting(interval, earlier, day);
            if (standard != null && from != null && from.day() >= birthDay) {
                int start = Rounding.halfUp(Age.between(birthDay, from.day()).months());
                if (start <= standard.last()) {
                    return scored(velocity, sex, interval.months(), start, day - from.day(), value - from.value());
                }
            }
        }
        return null;
    }

    /** z of a gain over an interval in months that starts at a month of age; NaN where no table has that row. */
    public static double z(Velocity velocity, Sex sex, int months, int startMonth, double gain) {
        Standard standard = velocity.standard(months);
        if (standard == null || startMonth < standard.first() || startMonth > standard.last()) {
            return Double.NaN;
        }
        Figures figures = standard.figures(sex);
        double shifted = gain + velocity.delta(sex, months);
        // A loss greater than the constant has no place on the curve; it is below every child WHO saw.
        return shifted <= 0
                ? Double.NEGATIVE_INFINITY
                : Lms.z(shifted, figures.l(startMonth), figures.m(startMonth), figures.s(startMonth));
    }

    /** The gain at a z: grams or centimetres; NaN where no table has that row. */
    public static double value(Velocity velocity, Sex sex, int months, int startMonth, double z) {
        Standard standard = velocity.standard(months);
        if (standard == null || startMonth < standard.first() || startMonth > standard.last()) {
            return Double.NaN;
        }
        Figures figures = standard.figures(sex);
        return Lms.value(z, figures.l(startMonth), figures.m(startMonth), figures.s(startMonth))
                - velocity.delta(sex, months);
    }

    /** The 5th centile of the gain. */
    public static double fifthCentile(Velocity velocity, Sex sex, int months, int startMonth) {
        return value(velocity, sex, months, startMonth, FIFTH_CENTILE);
    }

    private static IncrementScore scored(Velocity velocity, Sex sex, int months, int start, int days, double gain) {
        return new IncrementScore(
                months,
                start,
                days,
                gain,
                z(velocity, sex, months, start, gain),
                fifthCentile(velocity, sex, months, start),
                velocity.singleTranscription(sex, months));
    }

    private static @Nullable Earlier latestFitting(Interval interval, List<Earlier> earlier, int day) {
        Earlier latest = null;
        for (Earlier candidate : earlier) {
            if (interval.fits(day - candidate.day()) && (latest == null || candidate.day() > latest.day())) {
                latest = candidate;
            }
        }
        return latest;
    }
}
