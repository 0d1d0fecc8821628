package id.tumbuh.growth.plausibility;

import static id.tumbuh.growth.plausibility.Doubts.length;
import static id.tumbuh.growth.plausibility.Doubts.ofVisit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lying below 731 days, standing from then on; "standing" below 9 months is not believed. */
final class PositionDoubtTest {
    private static final List<String> NONE = List.of();

    @Test
    void standingBelowNineMonthsIsNotBelieved() {
        assertEquals(List.of("BERDIRI_DI_BAWAH_9_BULAN"), ofVisit(Age.ofDays(273), length(71, Position.STANDING)));
        assertEquals(List.of("BERDIRI_DI_BAWAH_24_BULAN"), ofVisit(Age.ofDays(274), length(71, Position.STANDING)));
    }

    @Test
    void standingIsExpectedFromDay731() {
        assertEquals(List.of("BERDIRI_DI_BAWAH_24_BULAN"), ofVisit(Age.ofDays(730), length(86, Position.STANDING)));
        assertEquals(NONE, ofVisit(Age.ofDays(731), length(86, Position.STANDING)));
    }

    @Test
    void lyingIsExpectedUntilDay730() {
        assertEquals(NONE, ofVisit(Age.ofDays(730), length(86, Position.LYING)));
        assertEquals(List.of("TERLENTANG_MULAI_24_BULAN"), ofVisit(Age.ofDays(731), length(86, Position.LYING)));
    }

    @Test
    void withoutAgePositionOrLengthNothingIsUnlikely() {
        assertEquals(NONE, ofVisit(null, length(71, Position.STANDING)));
        assertEquals(NONE, ofVisit(Age.ofDays(273), length(71, null)));
        assertEquals(NONE, ofVisit(Age.ofDays(273), Doubts.head(44)));
    }

    @Test
    void aPositionDoubtDoesNotAskToMeasureAgain() {
        for (Doubt doubt : Doubt.values()) {
            boolean expected = !doubt.code().startsWith("BERDIRI")
                    && !doubt.code().startsWith("TERLENTANG")
                    && doubt != Doubt.BBL_MUNGKIN_GRAM;
            assertEquals(expected, doubt.asksToMeasureAgain(), doubt.code());
        }
    }
}
