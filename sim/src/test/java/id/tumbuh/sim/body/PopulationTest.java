package id.tumbuh.sim.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class PopulationTest {
    @Test
    void expectsWhatWasAskedFor() {
        Prevalence reached = Population.of(Prevalence.INDONESIA_2023).reached();
        assertEquals(0.215, reached.stunting(), 1e-6);
        assertEquals(0.085, reached.wasting(), 1e-6);
        assertEquals(0.159, reached.underweight(), 1e-6);
    }

    @Test
    void aPoorDistrictIsReachedToo() {
        Prevalence reached = Population.of(new Prevalence(0.38, 0.11, 0.29)).reached();
        assertEquals(0.38, reached.stunting(), 1e-6);
        assertEquals(0.11, reached.wasting(), 1e-6);
        assertEquals(0.29, reached.underweight(), 1e-6);
    }

    @Test
    void underweightThatCannotBeIsTold() {
        Prevalence reached = Population.of(new Prevalence(0.05, 0.03, 0.40)).reached();
        assertEquals(0.05, reached.stunting(), 1e-6);
        assertTrue(reached.underweight() < 0.1, reached.toString());
    }

    @Test
    void prevalenceHasLimits() {
        assertThrows(IllegalArgumentException.class, () -> new Prevalence(0.0049, 0.1, 0.1));
        assertThrows(IllegalArgumentException.class, () -> new Prevalence(0.1, 0.601, 0.1));
        assertThrows(IllegalArgumentException.class, () -> new Prevalence(0.1, 0.1, Double.NaN));
        assertEquals(0.6, new Prevalence(0.005, 0.6, 0.1).wasting());
    }
}
