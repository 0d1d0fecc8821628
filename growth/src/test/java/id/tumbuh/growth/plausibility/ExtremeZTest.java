package id.tumbuh.growth.plausibility;

import static id.tumbuh.growth.plausibility.Doubts.ofVisit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

/** WHO's flags on the rounded z, for a boy of 365 days; the last measurement inside and the first outside by hand. */
final class ExtremeZTest {
    private static final Age YEAR = Age.ofDays(365);

    @Test
    void weightForAgeBelowMinusSixAndAboveFive() {
        assertTrue(doubts(weight(4.477)).contains("Z_BBU_EKSTREM"));
        assertFalse(doubts(weight(4.478)).contains("Z_BBU_EKSTREM"));
        assertFalse(doubts(weight(16.064)).contains("Z_BBU_EKSTREM"));
        assertTrue(doubts(weight(16.065)).contains("Z_BBU_EKSTREM"));
    }

    @Test
    void lengthForAgeBeyondSix() {
        assertTrue(doubts(length(61.4)).contains("Z_TBU_EKSTREM"));
        assertFalse(doubts(length(61.5)).contains("Z_TBU_EKSTREM"));
        assertFalse(doubts(length(90.0)).contains("Z_TBU_EKSTREM"));
        assertTrue(doubts(length(90.1)).contains("Z_TBU_EKSTREM"));
    }

    @Test
    void weightForLengthBeyondFive() {
        assertTrue(doubts(at76(6.408)).contains("Z_BBTB_EKSTREM"));
        assertFalse(doubts(at76(6.409)).contains("Z_BBTB_EKSTREM"));
        assertFalse(doubts(at76(14.759)).contains("Z_BBTB_EKSTREM"));
        assertTrue(doubts(at76(14.76)).contains("Z_BBTB_EKSTREM"));
    }

    @Test
    void headBeyondFive() {
        assertEquals(List.of("Z_LK_EKSTREM"), doubts(Doubts.head(39.6)));
        assertEquals(List.of(), doubts(Doubts.head(39.7)));
        assertEquals(List.of(), doubts(Doubts.head(52.4)));
        assertEquals(List.of("Z_LK_EKSTREM"), doubts(Doubts.head(52.5)));
    }

    @Test
    void armBeyondFive() {
        assertEquals(List.of("Z_LILA_EKSTREM"), doubts(arm(9.6)));
        assertEquals(List.of(), doubts(arm(9.7)));
        assertEquals(List.of(), doubts(arm(21.0)));
        assertEquals(List.of("Z_LILA_EKSTREM"), doubts(arm(21.1)));
    }

    @Test
    void theReferenceOf2007IsFlaggedLikewiseAndEachDoubtSaidOnce() {
        assertEquals(
                List.of("Z_BBU_EKSTREM", "Z_IMTU_EKSTREM"),
                ofVisit(Age.ofMonths(72), Measures.of(60, 115, Position.STANDING)));
        assertEquals(List.of(), ofVisit(Age.ofMonths(72), Measures.of(20, 115, Position.STANDING)));
    }

    private static List<String> doubts(Measures measures) {
        return ofVisit(YEAR, measures);
    }

    private static Measures weight(double kilograms) {
        return Measures.ofWeight(kilograms);
    }

    private static Measures length(double cm) {
        return Doubts.length(cm, Position.LYING);
    }

    private static Measures at76(double kilograms) {
        return Measures.of(kilograms, 76.0, Position.LYING);
    }

    private static Measures arm(double cm) {
        return new Measures(null, null, null, null, cm, null, null, false);
    }
}
