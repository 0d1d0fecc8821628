package id.tumbuh.care.reward.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EffectTest {
    private static final double CLOSE = 5e-5;

    @Test
    void intervalsAreThoseOfTheWorkedExamples() {
        // Newcombe 1998, Statistics in Medicine 17:857 and 17:873: 81/263; 56/70 against 48/80.
        Share share = new Share(81, 263);
        assertEquals(0.2553, share.low(), CLOSE);
        assertEquals(0.3662, share.high(), CLOSE);
        Change change = Change.of(new Share(48, 80), new Share(56, 70));
        assertEquals(0.2, change.value(), CLOSE);
        assertEquals(0.0524, change.low(), CLOSE);
        assertEquals(0.3339, change.high(), CLOSE);
        assertTrue(change.isRise());
    }

    @Test
    void noneAndAllStayWithinTheirBounds() {
        assertEquals(0, new Share(0, 10).low());
        assertEquals(0.2775, new Share(0, 10).high(), CLOSE);
        assertEquals(1, new Share(10, 10).high());
        assertFalse(new Share(0, 0).isKnown());
        assertThrows(IllegalStateException.class, () -> new Share(0, 0).value());
    }

    @Test
    void posyanduWithAreHeldAgainstPosyanduWithout() {
        // Changes 0.10, 0.20, 0.30 against 0.00, 0.10, −0.10: difference 0.20, spread 0.0816, 4 degrees of freedom.
        Comparison comparison = Comparison.of(
                List.of(effect(50, 60), effect(50, 70), effect(50, 80)),
                List.of(effect(50, 50), effect(50, 60), effect(50, 40)));
        assertEquals(0.2, comparison.withProgramme(), CLOSE);
        assertEquals(0, comparison.without(), CLOSE);
        Change difference = Objects.requireNonNull(comparison.difference());
        assertEquals(0.2 - 2.776 * 0.0816497, difference.low(), CLOSE);
        assertEquals(0.2 + 2.776 * 0.0816497, difference.high(), CLOSE);
        assertNull(Comparison.of(List.of(effect(50, 60)), List.of(effect(50, 50), effect(50, 60)))
                .difference());
    }

    private static PostEffect effect(int before, int after) {
        return new PostEffect("P", new Share(before, 100), new Share(after, 100));
    }

    @Test
    void theTableOfTIsReadDownwards() {
        assertEquals(12.706, StudentT.twoSided95(1));
        assertEquals(2.045, StudentT.twoSided95(29.9));
        assertEquals(2.042, StudentT.twoSided95(39.9));
        assertEquals(2.021, StudentT.twoSided95(40));
        assertEquals(2.000, StudentT.twoSided95(119));
        assertEquals(1.980, StudentT.twoSided95(120));
    }
}
