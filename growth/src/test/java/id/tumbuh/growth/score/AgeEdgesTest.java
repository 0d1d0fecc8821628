package id.tumbuh.growth.score;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Reason;
import id.tumbuh.growth.Sex;
import org.junit.jupiter.api.Test;

/** Where the tables by age begin and end; expected z worked out by hand from the published L, M and S. */
final class AgeEdgesTest {
    private static final Measures FIVE_YEARS =
            new Measures(18.0, 110.0, Position.STANDING, 50.0, 16.0, 9.0, 6.0, false);

    @Test
    void theStandardsOf2006HoldOnDay1826() {
        ChildScores boy = boy(Age.ofDays(1_826));
        Expect.z(-0.14, boy.of(Indicator.WEIGHT_FOR_AGE));
        Expect.z(0.01, boy.of(Indicator.LENGTH_FOR_AGE));
        Expect.z(-0.32, boy.of(Indicator.WEIGHT_FOR_LENGTH));
        Expect.z(-0.24, boy.of(Indicator.BMI_FOR_AGE));
        Expect.none(Reason.AGE_BELOW_TABLE, boy.schoolHeight());
        Expect.none(Reason.AGE_BELOW_TABLE, boy.schoolWeight());
        Expect.none(Reason.AGE_BELOW_TABLE, boy.schoolBmi());
    }

    @Test
    void aHundredthOfADayBefore60MonthsIsStillDay1826() {
        Expect.z(-0.14, boy(Age.ofDays(1_826.24)).of(Indicator.WEIGHT_FOR_AGE));
        Expect.z(-0.32, boy(Age.ofDays(1_826.24)).of(Indicator.WEIGHT_FOR_LENGTH));
    }

    @Test
    void from60Point0MonthsTheReferenceOf2007TakesOver() {
        ChildScores boy = boy(Age.ofDays(1_826.25));
        for (Indicator indicator : Indicator.values()) {
            Expect.none(Reason.AGE_ABOVE_TABLE, boy.of(indicator));
        }
        Expect.z(-0.14, boy.schoolWeight());
        Expect.z(0.06, boy.schoolHeight());
        Expect.z(-0.31, boy.schoolBmi());
    }

    @Test
    void onDay1827TheReferenceIsReadBetweenTwoMonths() {
        ChildScores boy = boy(Age.ofDays(1_827));
        Expect.none(Reason.AGE_ABOVE_TABLE, boy.of(Indicator.WEIGHT_FOR_AGE));
        Expect.z(-0.14, boy.schoolWeight());
        Expect.z(0.06, boy.schoolHeight());
        Expect.z(-0.31, boy.schoolBmi());
    }

    @Test
    void armAndSkinfoldsBeginOnDay91() {
        ChildScores before = boy(Age.ofDays(90));
        ChildScores from = boy(Age.ofDays(91));
        for (Indicator indicator :
                new Indicator[] {Indicator.ARM_FOR_AGE, Indicator.TRICEPS_FOR_AGE, Indicator.SUBSCAPULAR_FOR_AGE}) {
            Expect.none(Reason.AGE_BELOW_TABLE, before.of(indicator));
            Expect.flagged(false, from.of(indicator));
        }
        Expect.z(-0.48, new ChildScores(Sex.MALE, Age.ofDays(91), arm(13)).of(Indicator.ARM_FOR_AGE));
    }

    @Test
    void theDayOfBirthHasARow() {
        Expect.z(-0.1, new ChildScores(Sex.MALE, Age.ofDays(0), Measures.ofWeight(3.3)).of(Indicator.WEIGHT_FOR_AGE));
    }

    @Test
    void schoolWeightEndsAt120MonthsAndTheOthersAt228() {
        Expect.flagged(false, tall(120).schoolWeight());
        Expect.none(Reason.AGE_ABOVE_TABLE, tall(120.01).schoolWeight());
        Expect.flagged(false, tall(228).schoolHeight());
        Expect.flagged(false, tall(228).schoolBmi());
        Expect.none(Reason.AGE_ABOVE_TABLE, tall(228.01).schoolHeight());
        Expect.none(Reason.AGE_ABOVE_TABLE, tall(228.01).schoolBmi());
    }

    private static ChildScores boy(Age age) {
        return new ChildScores(Sex.MALE, age, FIVE_YEARS);
    }

    private static ChildScores tall(double months) {
        return new ChildScores(Sex.FEMALE, Age.ofMonths(months), Measures.of(40, 150, Position.STANDING));
    }

    private static Measures arm(double cm) {
        return new Measures(null, null, null, null, cm, null, null, false);
    }
}
