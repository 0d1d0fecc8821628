package id.tumbuh.sim;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

final class ParametersTest {
    private static final YearMonth MAY = YearMonth.of(2025, 5);

    @Test
    void monthsAreOneToOneHundredAndTwenty() {
        refused(() -> Parameters.usual().from(MAY, 0));
        refused(() -> Parameters.usual().from(MAY, 121));
        assertEquals(1, Parameters.usual().from(MAY, 1).months());
        assertEquals(120, Parameters.usual().from(MAY, 120).months());
    }

    @Test
    void attendanceHasLimits() {
        refused(() -> new Programme(0.049, 0, 0, 0));
        refused(() -> new Programme(0.981, 0, 0, 0));
        refused(() -> new Programme(Double.NaN, 0, 0, 0));
        refused(() -> new Programme(0.5, 1.01, 0, 0));
        assertDoesNotThrow(() -> new Programme(0.05, 1, 1, 1));
        assertDoesNotThrow(() -> new Programme(0.98, 0, 0, 0));
    }

    @Test
    void registersHaveLimits() {
        refused(() -> new Register(4.9, 0, 0, 0));
        refused(() -> new Register(85.1, 0, 0, 0));
        refused(() -> new Register(80, 121, 0, 0));
        refused(() -> new Register(80, 99, 0.51, 0));
        assertDoesNotThrow(() -> new Register(5, 0, 0.5, 1));
    }

    @Test
    void theSmallestAndTheLargestRegisterCanBeMade() {
        Parameters small = Parameters.usual().with(new Register(5, 0, 0.5, 1));
        assertEquals(2, Simulation.of(4, small, 1).post(3).kader().size());
        Parameters large = Parameters.usual().from(MAY, 120).with(new Register(85, 120, 0.5, 1));
        assertEquals(120, Simulation.of(1, large, 1).post(0).sessions().size());
    }

    @Test
    void anAreaHasATime() {
        refused(() -> Parameters.usual().in(List.of()));
    }

    private static void refused(Executable executable) {
        assertThrows(IllegalArgumentException.class, executable);
    }
}
