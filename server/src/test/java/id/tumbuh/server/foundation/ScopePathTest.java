package id.tumbuh.server.foundation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopePathTest {
    private static final ScopePath KABUPATEN = new ScopePath("3.17");

    @ParameterizedTest
    @ValueSource(strings = {"3.17", "3.17.1", "3.17.Z.z.0"})
    void containsItselfAndWhatLiesBelow(String path) {
        assertTrue(KABUPATEN.contains(new ScopePath(path)));
        assertTrue(isInRange(path));
    }

    /** 3.170 begins with the same letters and is another area. */
    @ParameterizedTest
    @ValueSource(strings = {"3", "3.170", "3.16", "3.18", "4", "3.1", "31.7"})
    void containsNothingElse(String path) {
        assertFalse(KABUPATEN.contains(new ScopePath(path)));
        assertFalse(isInRange(path));
    }

    @Test
    void theNationContainsEverything() {
        assertTrue(ScopePath.NATION.contains(KABUPATEN));
        assertTrue(ScopePath.NATION.contains(ScopePath.NATION));
        assertTrue("z.Z".compareTo(ScopePath.NATION.until()) < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "a.", ".a", "a..b", "a/b", "a b", "a.b.c.d.e.f", "a\n", "é"})
    void refusesWhatIsNoPath(String text) {
        assertThrows(IllegalArgumentException.class, () -> new ScopePath(text));
    }

    @Test
    void knowsItsDepthAndParent() {
        assertEquals(2, KABUPATEN.depth());
        assertEquals(0, ScopePath.NATION.depth());
        assertEquals(new ScopePath("3"), KABUPATEN.parent());
        assertEquals(ScopePath.NATION, new ScopePath("3").parent());
        assertEquals(KABUPATEN, new ScopePath("3").then("17"));
    }

    @Test
    void aScopeHasOneToFourAreas() {
        ScopePath one = new ScopePath("1");
        assertThrows(IllegalArgumentException.class, () -> new Scope(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Scope(List.of(one, one, one, one, one)));
        assertTrue(new Scope(List.of(one, KABUPATEN)).contains(new ScopePath("3.17.4")));
        assertFalse(new Scope(List.of(one, KABUPATEN)).contains(new ScopePath("3")));
    }

    /** As the policies of the database compare. */
    private static boolean isInRange(String path) {
        return path.compareTo(KABUPATEN.from()) >= 0 && path.compareTo(KABUPATEN.until()) < 0;
    }
}
