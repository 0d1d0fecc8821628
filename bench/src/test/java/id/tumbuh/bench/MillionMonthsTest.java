package id.tumbuh.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.sim.Parameters;
import id.tumbuh.sim.Post;
import id.tumbuh.sim.Simulation;
import id.tumbuh.sim.Size;
import org.junit.jupiter.api.Test;

final class MillionMonthsTest {
    @Test
    void aPostHoldsItsChildrenTimesItsMonths() {
        int months = 0;
        for (Post post :
                Simulation.of(Size.PUSKESMAS, Parameters.usual(), 1).all().toList()) {
            months += MillionMonths.childMonths(post);
        }
        assertEquals(80 * 24, months / 28.0, 300);
    }

    @Test
    void postsAreMadeUntilTheMonthsAreThere() {
        assertEquals(1, MillionMonths.made(1));
        assertEquals(10, MillionMonths.made(20_000), 4);
    }
}
