package id.tumbuh.server.month.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.care.month.DiarrhoeaWeek;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeldDiarrhoeaTest {
    private static DiarrhoeaWeek<String, UUID> week(int monday, String where, int ill, int oralit, int zinc) {
        List<UUID> children = IntStream.range(0, ill)
                .mapToObj(child -> new UUID(monday, child))
                .toList();
        return new DiarrhoeaWeek<>(monday, where, children, oralit, zinc);
    }

    @Test
    void fourAreHeldBackAndFiveAreTold() {
        DiarrhoeaWeek<String, UUID> four = week(4, "melati01", 4, 0, 0);
        assertNull(HeldDiarrhoea.of(List.of(four)).shown(four).count());
        DiarrhoeaWeek<String, UUID> five = week(4, "melati01", 5, 5, 0);
        assertEquals(
                new AreaDiarrhoea.Ill(5, 5, 0), HeldDiarrhoea.of(List.of(five)).shown(five));
    }

    @Test
    void noSumOfTheWeekTellsAPosyandusSmallNumber() {
        DiarrhoeaWeek<String, UUID> small = week(4, "mawar001", 2, 0, 0);
        DiarrhoeaWeek<String, UUID> large = week(4, "melati01", 9, 0, 0);
        HeldDiarrhoea held = HeldDiarrhoea.of(List.of(small, large));
        assertNull(held.shown(small).count());
        assertNull(held.shown(large).count(), "the sum less this one would tell the other");
        assertNotNull(held.shown(week(4, HeldDiarrhoea.ALL, 11, 0, 0)).count());
    }

    @Test
    void whoGotNoOralitIsNotToldByTwoNumbers() {
        DiarrhoeaWeek<String, UUID> week = week(4, "melati01", 9, 8, 9);
        AreaDiarrhoea.Ill shown = HeldDiarrhoea.of(List.of(week)).shown(week);
        assertNull(shown.oralit());
    }

    @Test
    void nothingIsHeldBackFromTheStaff() {
        DiarrhoeaWeek<String, UUID> one = week(4, "melati01", 1, 1, 0);
        assertEquals(new AreaDiarrhoea.Ill(1, 1, 0), HeldDiarrhoea.NOTHING.shown(one));
    }
}
