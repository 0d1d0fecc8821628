package id.tumbuh.care.watch;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.arithmetic.Rounding;
import id.tumbuh.growth.increment.IncrementScore;
import id.tumbuh.growth.increment.Increments;
import id.tumbuh.growth.increment.Velocity;
import id.tumbuh.growth.score.ChildScores;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a child's length grows too slowly, before the child is stunted ({@link id.tumbuh.care.rule.Rule#LENGTH_SLOWING}).
 *
 * <p>WHO publishes length increments over 2, 3, 4 and 6 months up to two years of age; a gain below their 5th centile is slow. One healthy
 * child in twenty is below it at any time, and an error of half a centimetre in length is a fifth of what a child of a year gains in two months.
 * So below the 5th centile alone is not enough: TB/U must have fallen and be below −1 now, where stunting is near. A fall by 0.67, the width
 * of one band between the centile lines, is slow wherever the child stands, and is all there is after two years. These two limits are
 * ours; no rule of the ministry names any.
 *
 * @param before TB/U then
 * @param now TB/U at the newest measurement
 * @param beforeDay epoch day
 * @param day epoch day of the newest measurement
 * @param gain against WHO's increments; null where no table covers the two
 * @param slowing what the rule says
 */
public record LengthCourse(
        double before,
        double now,
        int beforeDay,
        int day,
        @Nullable IncrementScore gain,
        boolean slowing) {
    /** Two months, less what a posyandu day wanders: shorter spans say more of the board than of the child. */
    public static final int SHORTEST_DAYS = 51;
    /** Half a year and what a posyandu day wanders: a longer one is no course any more. */
    public static final int LONGEST_DAYS = 197;
    /** TB/U below which a gain under the 5th centile counts. */
    public static final double NEAR_STUNTING = -1;
    /** One band between centile lines, in hundredths of z: differences of decimals are not exact. */
    public static final int BAND = 67;

    private static final double HUNDRED = 100;

    /**
     * A length that nobody doubts.
     *
     * @param day epoch day
     */
    public record Measured(int day, int lengthMm, @Nullable Position position) {}

    /**
     * The course to the newest measurement from the latest one that lies far enough before it.
     *
     * @param measured in order of days
     * @return null where there are no two to compare or a score cannot be had
     */
    public static @Nullable LengthCourse of(Sex sex, int birthDay, List<Measured> measured) {
        if (measured.isEmpty()) {
            return null;
        }
        Measured newest = measured.get(measured.size() - 1);
        Measured earlier = null;
        List<Increments.Earlier> gains = new ArrayList<>();
        for (Measured one : measured) {
            int days = newest.day() - one.day();
            if (days >= SHORTEST_DAYS && days <= LONGEST_DAYS && one.day() >= birthDay) {
                earlier = one;
                Double cm = scores(sex, birthDay, one).correctedCm();
                if (cm != null) {
                    gains.add(new Increments.Earlier(one.day(), cm));
                }
            }
        }
        return earlier == null ? null : between(sex, birthDay, earlier, newest, gains);
    }

    private static @Nullable LengthCourse between(
            Sex sex, int birthDay, Measured earlier, Measured newest, List<Increments.Earlier> gains) {
        ChildScores scores = scores(sex, birthDay, newest);
        Double cm = scores.correctedCm();
        Double before = z(scores(sex, birthDay, earlier));
        Double now = z(scores);
        if (before == null || now == null || cm == null) {
            return null;
        }
        IncrementScore gain = Increments.newest(Velocity.LENGTH, sex, birthDay, gains, newest.day(), cm);
        return new LengthCourse(before, now, earlier.day(), newest.day(), gain, isSlow(before, now, gain));
    }

    private static boolean isSlow(double before, double now, @Nullable IncrementScore gain) {
        boolean slowGain = gain != null && gain.faltering() && now < before && now < NEAR_STUNTING;
        return slowGain || Rounding.halfUp((before - now) * HUNDRED) >= BAND;
    }

    private static ChildScores scores(Sex sex, int birthDay, Measured one) {
        Measures measures = Measures.stored(null, one.lengthMm(), one.position(), null, null, null, null, false);
        return new ChildScores(sex, Age.between(birthDay, one.day()), measures);
    }

    /** Two decimals, as shown; null where there is none or WHO would not believe it. */
    private static @Nullable Double z(ChildScores scores) {
        return scores.of(Indicator.LENGTH_FOR_AGE) instanceof Score.Value value && !value.flagged() ? value.z() : null;
    }
}
