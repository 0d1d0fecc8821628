package id.tumbuh.growth.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Reason;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.Sex;
import org.junit.jupiter.api.Test;

/** Zero, negative, missing, oedema: the reason where there is no score, and WHO's own scores where there is one. */
final class UnusualMeasuresTest {
    private static final Age YEAR = Age.ofDays(365);

    @Test
    void zeroAndNegativeForAgeAreNotScored() {
        for (double nothing : new double[] {0, -0.0, -3}) {
            ChildScores child = child(new Measures(nothing, 0.0, null, nothing, nothing, nothing, nothing, false));
            Expect.none(Reason.NOT_POSITIVE, child.of(Indicator.WEIGHT_FOR_AGE));
            Expect.none(Reason.NOT_POSITIVE, child.of(Indicator.LENGTH_FOR_AGE));
            Expect.none(Reason.NOT_POSITIVE, child.of(Indicator.HEAD_FOR_AGE));
            Expect.none(Reason.NOT_POSITIVE, child.of(Indicator.ARM_FOR_AGE));
            Expect.none(Reason.NOT_POSITIVE, child.of(Indicator.TRICEPS_FOR_AGE));
            Expect.none(Reason.NOT_POSITIVE, child.of(Indicator.SUBSCAPULAR_FOR_AGE));
        }
    }

    @Test
    void weightZeroForLengthIsFarOutAndFlaggedAsInWhosProgram() {
        Score score = child(Measures.of(0, 70, Position.LYING)).of(Indicator.WEIGHT_FOR_LENGTH);
        Expect.z(-15.54, score);
        Expect.flagged(true, score);
    }

    @Test
    void negativeWeightForLengthIsNoNumber() {
        Expect.none(
                Reason.NOT_A_NUMBER, child(Measures.of(-1, 70, Position.LYING)).of(Indicator.WEIGHT_FOR_LENGTH));
    }

    @Test
    void lengthZeroMakesTheBmiInfiniteAndFlagged() {
        Score score = child(Measures.of(9, 0, null)).of(Indicator.BMI_FOR_AGE);
        Expect.z(Double.POSITIVE_INFINITY, score);
        Expect.flagged(true, score);
    }

    @Test
    void zeroHeightAtSchoolAgeIsScoredAndFlagged() {
        Score score = new ChildScores(Sex.MALE, Age.ofMonths(72), Measures.of(20, 0, Position.STANDING)).schoolHeight();
        Expect.flagged(true, score);
        assertEquals(-24, ((Score.Value) score).z(), 1.5);
    }

    @Test
    void oedemaHoldsBackWhatWeightIsIn() {
        Measures swollen = new Measures(9.0, 75.0, Position.LYING, 46.0, 14.0, 8.0, 7.0, true);
        ChildScores child = child(swollen);
        Expect.none(Reason.OEDEMA, child.of(Indicator.WEIGHT_FOR_AGE));
        Expect.none(Reason.OEDEMA, child.of(Indicator.WEIGHT_FOR_LENGTH));
        Expect.none(Reason.OEDEMA, child.of(Indicator.BMI_FOR_AGE));
        Expect.flagged(false, child.of(Indicator.LENGTH_FOR_AGE));
        Expect.flagged(false, child.of(Indicator.HEAD_FOR_AGE));
        Expect.flagged(false, child.of(Indicator.ARM_FOR_AGE));
        Expect.flagged(false, child.of(Indicator.TRICEPS_FOR_AGE));
        Expect.flagged(false, child.of(Indicator.SUBSCAPULAR_FOR_AGE));
    }

    @Test
    void oedemaHoldsBackSchoolWeightAndBmiButNotHeight() {
        ChildScores child = new ChildScores(
                Sex.FEMALE, Age.ofMonths(72), new Measures(20.0, 115.0, null, null, null, null, null, true));
        Expect.none(Reason.OEDEMA, child.schoolWeight());
        Expect.none(Reason.OEDEMA, child.schoolBmi());
        Expect.flagged(false, child.schoolHeight());
    }

    @Test
    void whatIsMissingIsNamedSexFirst() {
        Measures weight = Measures.ofWeight(9);
        Expect.none(Reason.NO_SEX, new ChildScores(null, null, weight).of(Indicator.WEIGHT_FOR_AGE));
        Expect.none(Reason.NO_AGE, new ChildScores(Sex.MALE, null, weight).of(Indicator.WEIGHT_FOR_AGE));
        Expect.none(Reason.NOT_MEASURED, child(weight).of(Indicator.LENGTH_FOR_AGE));
        Expect.none(Reason.NOT_MEASURED, child(weight).of(Indicator.WEIGHT_FOR_LENGTH));
        Expect.none(Reason.NOT_MEASURED, child(weight).of(Indicator.BMI_FOR_AGE));
        assertNull(child(weight).correctedCm());
        assertNull(child(weight).bmi());
    }

    private static ChildScores child(Measures measures) {
        return new ChildScores(Sex.MALE, YEAR, measures);
    }
}
