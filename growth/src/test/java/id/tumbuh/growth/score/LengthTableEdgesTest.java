package id.tumbuh.growth.score;

import static org.junit.jupiter.api.Assertions.assertSame;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Reason;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.standard.Standards;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where weight-for-length and -height begin and end, after the 0.7 cm; and which of the two is read without an age. */
final class LengthTableEdgesTest {
    private static final Age YEAR = Age.ofDays(365);
    private static final Age THREE_YEARS = Age.ofDays(1_096);

    @Test
    void lengthRunsFrom45To110() {
        Expect.none(Reason.LENGTH_OUTSIDE_TABLE, boy(Age.ofDays(0), 2.4, 44.9, Position.LYING));
        Expect.z(-0.19, boy(Age.ofDays(0), 2.4, 45.0, Position.LYING));
        Expect.z(-0.17, boy(YEAR, 18, 110.0, Position.LYING));
        Expect.none(Reason.LENGTH_OUTSIDE_TABLE, boy(YEAR, 18, 110.1, Position.LYING));
    }

    @Test
    void heightRunsFrom65To120() {
        Expect.none(Reason.LENGTH_OUTSIDE_TABLE, boy(THREE_YEARS, 7.4, 64.9, Position.STANDING));
        Expect.z(-0.05, boy(THREE_YEARS, 7.4, 65.0, Position.STANDING));
        Expect.z(-0.17, boy(THREE_YEARS, 22, 120.0, Position.STANDING));
        Expect.none(Reason.LENGTH_OUTSIDE_TABLE, boy(THREE_YEARS, 22, 120.1, Position.STANDING));
    }

    @Test
    void theLimitsHoldAfterStandingWasMadeLying() {
        Expect.none(Reason.LENGTH_OUTSIDE_TABLE, boy(YEAR, 2.4, 44.2, Position.STANDING));
        Expect.z(-0.19, boy(YEAR, 2.4, 44.3, Position.STANDING));
        Expect.z(-0.17, boy(YEAR, 18, 109.3, Position.STANDING));
        Expect.none(Reason.LENGTH_OUTSIDE_TABLE, boy(YEAR, 18, 109.4, Position.STANDING));
    }

    @Test
    void theLimitsHoldAfterLyingWasMadeStanding() {
        Expect.none(Reason.LENGTH_OUTSIDE_TABLE, boy(THREE_YEARS, 7.4, 65.6, Position.LYING));
        Expect.z(-0.05, boy(THREE_YEARS, 7.4, 65.7, Position.LYING));
        Expect.z(-0.17, boy(THREE_YEARS, 22, 120.7, Position.LYING));
        Expect.none(Reason.LENGTH_OUTSIDE_TABLE, boy(THREE_YEARS, 22, 120.8, Position.LYING));
    }

    @Test
    void withoutAgeThePositionChoosesTheTable() {
        assertSame(Standards.WEIGHT_FOR_LENGTH, girl(12, 95.0, Position.LYING).standard(Indicator.WEIGHT_FOR_LENGTH));
        assertSame(
                Standards.WEIGHT_FOR_HEIGHT, girl(12, 80.0, Position.STANDING).standard(Indicator.WEIGHT_FOR_LENGTH));
        Expect.z(0.26, girl(12, 87.0, Position.LYING).of(Indicator.WEIGHT_FOR_LENGTH));
        Expect.z(0.12, girl(12, 86.9, Position.STANDING).of(Indicator.WEIGHT_FOR_LENGTH));
    }

    @Test
    void withoutAgeAndPositionHeightBeginsAt87() {
        assertSame(Standards.WEIGHT_FOR_LENGTH, girl(12, 86.9, null).standard(Indicator.WEIGHT_FOR_LENGTH));
        assertSame(Standards.WEIGHT_FOR_HEIGHT, girl(12, 87.0, null).standard(Indicator.WEIGHT_FOR_LENGTH));
        Expect.z(0.29, girl(12, 86.9, null).of(Indicator.WEIGHT_FOR_LENGTH));
        Expect.z(0.1, girl(12, 87.0, null).of(Indicator.WEIGHT_FOR_LENGTH));
    }

    @Test
    void withoutAgeOnlyWeightForLengthIsScored() {
        ChildScores girl = girl(12, 87.0, null);
        Expect.none(Reason.NO_AGE, girl.of(Indicator.WEIGHT_FOR_AGE));
        Expect.none(Reason.NO_AGE, girl.of(Indicator.LENGTH_FOR_AGE));
        Expect.none(Reason.NO_AGE, girl.of(Indicator.BMI_FOR_AGE));
        Expect.none(Reason.NO_AGE, girl.schoolHeight());
    }

    private static Score boy(@Nullable Age age, double kilograms, double cm, @Nullable Position position) {
        return new ChildScores(Sex.MALE, age, Measures.of(kilograms, cm, position)).of(Indicator.WEIGHT_FOR_LENGTH);
    }

    private static ChildScores girl(double kilograms, double cm, @Nullable Position position) {
        return new ChildScores(Sex.FEMALE, null, Measures.of(kilograms, cm, position));
    }
}
