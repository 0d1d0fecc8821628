package id.tumbuh.growth.plausibility;

import static id.tumbuh.growth.plausibility.Doubts.against;
import static id.tumbuh.growth.plausibility.Doubts.head;
import static id.tumbuh.growth.plausibility.Doubts.length;
import static id.tumbuh.growth.plausibility.Doubts.measured;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A child does not shrink by more than half a centimetre; lying and standing differ by 0.7 cm. */
final class ShrinkTest {
    private static final List<String> SHRUNK = List.of("TB_MENYUSUT");
    private static final List<String> NONE = List.of();

    @Test
    void halfACentimetreIsTheScatterOfMeasuring() {
        assertEquals(NONE, against(measured(0, 80, Position.LYING), 30, length(79.5, Position.LYING)));
        assertEquals(SHRUNK, against(measured(0, 80, Position.LYING), 30, length(79.4, Position.LYING)));
        assertEquals(NONE, against(measured(0, 80, null), 30, length(79.5, null)));
        assertEquals(SHRUNK, against(measured(0, 80, null), 30, length(79.4, null)));
    }

    @Test
    void theLimitItselfIsNeverPassedWhateverTheLastBits() {
        for (int before = 400; before <= 1_300; before++) {
            Earlier standing = measured(0, before / 10.0, Position.STANDING);
            Earlier lying = measured(0, before / 10.0, Position.LYING);
            assertEquals(NONE, against(standing, 30, length((before - 5) / 10.0, Position.STANDING)));
            assertEquals(SHRUNK, against(standing, 30, length((before - 6) / 10.0, Position.STANDING)));
            assertEquals(NONE, against(lying, 30, length((before - 12) / 10.0, Position.STANDING)));
            assertEquals(SHRUNK, against(lying, 30, length((before - 13) / 10.0, Position.STANDING)));
            assertEquals(NONE, against(standing, 30, length((before + 2) / 10.0, Position.LYING)));
            assertEquals(SHRUNK, against(standing, 30, length((before + 1) / 10.0, Position.LYING)));
        }
    }

    @Test
    void theTimeBetweenDoesNotMatter() {
        assertEquals(SHRUNK, against(measured(0, 80, null), 700, length(79.4, null)));
    }

    @Test
    void theHeadIsComparedTheSameWay() {
        Earlier before = new Earlier(0, null, null, null, 45.0);
        assertEquals(NONE, against(before, 30, head(44.5)));
        assertEquals(List.of("LK_MENYUSUT"), against(before, 30, head(44.4)));
    }

    @Test
    void growthRaisesNoDoubt() {
        assertEquals(NONE, against(measured(0, 80, Position.LYING), 30, length(95, Position.LYING)));
    }

    @Test
    void whatIsMissingIsNotCompared() {
        assertEquals(NONE, against(measured(0, 80, null), 30, head(40)));
        assertEquals(NONE, against(new Earlier(0, null, null, null, 45.0), 30, length(40, null)));
    }
}
