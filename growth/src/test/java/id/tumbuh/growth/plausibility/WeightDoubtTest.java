package id.tumbuh.growth.plausibility;

import static id.tumbuh.growth.plausibility.Doubts.ofVisit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Measures;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Weights that cannot be: the bounds of domain notes 8.1, on the limit and beside it. */
final class WeightDoubtTest {
    private static final List<String> OUT = List.of("BB_DI_LUAR_BATAS");
    private static final List<String> GRAMS = List.of("BB_MUNGKIN_GRAM");
    private static final List<String> NONE = List.of();

    @Test
    void halfAKilogramAndFortyAreStillWeights() {
        assertEquals(OUT, ofWeight(null, 0.499));
        assertEquals(NONE, ofWeight(null, 0.5));
        assertEquals(NONE, ofWeight(null, 40));
        assertEquals(OUT, ofWeight(null, 40.001));
    }

    @Test
    void zeroAndNegativeAreOutOfBounds() {
        assertEquals(OUT, ofWeight(null, 0));
        assertEquals(OUT, ofWeight(null, -3));
    }

    @Test
    void from500TheFigureCanOnlyBeGrams() {
        assertEquals(OUT, ofWeight(null, 499.9));
        assertEquals(GRAMS, ofWeight(null, 500));
        assertEquals(GRAMS, ofWeight(null, 2_900));
    }

    @Test
    void atSchoolAgeFortyKilogramsAreOrdinary() {
        Age tenYears = Age.ofMonths(121);
        assertEquals(NONE, ofWeight(tenYears, 41));
        assertEquals(NONE, ofWeight(tenYears, 90));
        assertEquals(OUT, ofWeight(tenYears, 0.4));
        assertEquals(GRAMS, ofWeight(tenYears, 500));
        assertEquals(OUT, ofWeight(Age.ofMonths(59.9), 40.5).subList(1, 2));
    }

    @Test
    void aMissingWeightRaisesNoDoubt() {
        assertEquals(NONE, ofVisit(null, new Measures(null, null, null, null, null, null, null, false)));
    }

    @Test
    void aBirthWeightAboveTenIsGrams() {
        assertEquals(NONE, Doubts.ofBirthWeight(3.1));
        assertEquals(NONE, Doubts.ofBirthWeight(10));
        assertEquals(List.of("BBL_MUNGKIN_GRAM"), Doubts.ofBirthWeight(10.01));
        assertEquals(List.of("BBL_MUNGKIN_GRAM"), Doubts.ofBirthWeight(2_986));
    }

    private static List<String> ofWeight(@Nullable Age age, double kilograms) {
        return ofVisit(age, Measures.ofWeight(kilograms));
    }
}
