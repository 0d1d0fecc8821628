package id.tumbuh.growth.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.standard.Standards;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lying and standing at 9 months and at 731 days; expected z worked out by hand from the published L, M and S. */
final class PositionEdgesTest {
    @Test
    void standingBelowNineMonthsIsSetAside() {
        ChildScores child = boy(Age.ofDays(273), 8.5, 70.0, Position.STANDING);
        assertTrue(child.positionSetAside());
        assertEquals(70.0, child.correctedCm());
        Expect.z(-0.86, child.of(Indicator.LENGTH_FOR_AGE));
    }

    @Test
    void standingFromNineMonthsIsCorrected() {
        ChildScores child = boy(Age.ofDays(274), 8.5, 70.0, Position.STANDING);
        assertFalse(child.positionSetAside());
        assertEquals(70.7, child.correctedCm());
        Expect.z(-0.57, child.of(Indicator.LENGTH_FOR_AGE));
    }

    @Test
    void nineMonthsAreOf30Point4375Days() {
        assertTrue(boy(Age.ofDays(273.93), 8.5, 70.0, Position.STANDING).positionSetAside());
        assertFalse(boy(Age.ofMonths(9), 8.5, 70.0, Position.STANDING).positionSetAside());
        assertFalse(boy(null, 8.5, 70.0, Position.STANDING).positionSetAside());
        assertFalse(boy(Age.ofDays(273), 8.5, 70.0, Position.LYING).positionSetAside());
        assertFalse(boy(Age.ofDays(273), 8.5, 70.0, null).positionSetAside());
    }

    @Test
    void untilDay730TheTableIsOfLyingChildren() {
        ChildScores lying = boy(Age.ofDays(730), 12, 85.0, Position.LYING);
        assertEquals(85.0, lying.correctedCm());
        assertSame(Standards.WEIGHT_FOR_LENGTH, lying.standard(Indicator.WEIGHT_FOR_LENGTH));
        Expect.z(-0.92, lying.of(Indicator.LENGTH_FOR_AGE));
        Expect.z(0.52, lying.of(Indicator.WEIGHT_FOR_LENGTH));
        ChildScores standing = boy(Age.ofDays(730), 12, 85.0, Position.STANDING);
        assertEquals(85.7, standing.correctedCm());
        Expect.z(-0.69, standing.of(Indicator.LENGTH_FOR_AGE));
        Expect.z(0.34, standing.of(Indicator.WEIGHT_FOR_LENGTH));
    }

    @Test
    void fromDay731TheTableIsOfStandingChildren() {
        ChildScores lying = boy(Age.ofDays(731), 12, 85.0, Position.LYING);
        assertEquals(84.3, lying.correctedCm());
        assertSame(Standards.WEIGHT_FOR_HEIGHT, lying.standard(Indicator.WEIGHT_FOR_LENGTH));
        Expect.z(-0.93, lying.of(Indicator.LENGTH_FOR_AGE));
        Expect.z(0.52, lying.of(Indicator.WEIGHT_FOR_LENGTH));
        ChildScores standing = boy(Age.ofDays(731), 12, 85.0, Position.STANDING);
        assertEquals(85.0, standing.correctedCm());
        Expect.z(-0.7, standing.of(Indicator.LENGTH_FOR_AGE));
        Expect.z(0.34, standing.of(Indicator.WEIGHT_FOR_LENGTH));
    }

    @Test
    void theDayThatCountsIsTheRoundedOne() {
        assertEquals(85.0, boy(Age.ofDays(730.49), 12, 85.0, Position.LYING).correctedCm());
        assertEquals(84.3, boy(Age.ofDays(730.5), 12, 85.0, Position.LYING).correctedCm());
    }

    @Test
    void withoutPositionOrAgeTheLengthIsTakenAsItIs() {
        assertEquals(85.0, boy(Age.ofDays(730), 12, 85.0, null).correctedCm());
        assertEquals(85.0, boy(Age.ofDays(731), 12, 85.0, null).correctedCm());
        assertEquals(85.0, boy(null, 12, 85.0, Position.LYING).correctedCm());
        assertEquals(85.0, boy(null, 12, 85.0, Position.STANDING).correctedCm());
    }

    @Test
    void bmiIsOfTheCorrectedLength() {
        Double bmi = boy(Age.ofDays(730), 12, 85.0, Position.STANDING).bmi();
        assertEquals(12 / (0.857 * 0.857), Objects.requireNonNull(bmi), 1e-12);
    }

    private static ChildScores boy(@Nullable Age age, double kilograms, double cm, @Nullable Position position) {
        return new ChildScores(Sex.MALE, age, Measures.of(kilograms, cm, position));
    }
}
