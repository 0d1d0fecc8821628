package id.tumbuh.sim.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

final class IdentifiersTest {
    private static final long TIME = 1_735_689_600_123L;

    @Test
    void shapeIsThatOfVersionSeven() {
        UUID id = Identifiers.at(TIME, 42);
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(TIME, id.getMostSignificantBits() >>> 16);
    }

    @Test
    void keyAndTimeBothCount() {
        assertEquals(Identifiers.at(TIME, 42), Identifiers.at(TIME, 42));
        assertNotEquals(Identifiers.at(TIME, 42), Identifiers.at(TIME, 43));
        assertNotEquals(Identifiers.at(TIME, 42), Identifiers.at(TIME + 1, 42));
    }
}
