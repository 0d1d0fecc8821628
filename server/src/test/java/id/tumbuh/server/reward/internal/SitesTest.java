package id.tumbuh.server.reward.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scope;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SitesTest {
    private static final Caller DESA = caller(Role.DESA);
    private static final Caller BIDAN = caller(Role.BIDAN);

    private static Caller caller(Role role) {
        return new Caller(new UUID(0, 1), role, Scope.NATION, null, Set.of(), false, "127.0.0.1");
    }

    @Test
    void theVillageIsNotToldFromOneToFour() {
        assertEquals(0, Sites.shown(DESA, 0));
        assertNull(Sites.shown(DESA, 1));
        assertNull(Sites.shown(DESA, 4));
        assertEquals(5, Sites.shown(DESA, 5));
        assertEquals(1, Sites.shown(BIDAN, 1));
    }

    /** Twelve get a gift: whoever reads that eleven of them gained knows that one did not. */
    @Test
    void norANumberThatLeavesFromOneToFourOfTheWhole() {
        assertEquals(12, Sites.shown(DESA, 12, 12));
        assertNull(Sites.shown(DESA, 11, 12));
        assertNull(Sites.shown(DESA, 8, 12));
        assertEquals(7, Sites.shown(DESA, 7, 12));
        assertNull(Sites.shown(DESA, 4, 12));
        assertNull(Sites.shown(DESA, 13, 12));
        assertEquals(11, Sites.shown(BIDAN, 11, 12));
    }

    @Test
    void whatEverybodyReadsIsTheVillages() {
        assertEquals(0, Sites.told(0));
        assertNull(Sites.told(1));
        assertNull(Sites.told(4));
        assertEquals(5, Sites.told(5));
    }
}
