package id.tumbuh.care.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.care.skdn.ChildMonth;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.kms.Letter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SweepReasonTest {
    @Test
    void whoStayedAwayAndWhoDidNotGain() {
        assertEquals(List.of(SweepReason.TIDAK_DATANG), SweepReason.of(ChildMonth.absent(9, Sex.MALE, true)));
        assertEquals(List.of(SweepReason.T), SweepReason.of(ChildMonth.weighed(9, Sex.MALE, true, Letter.T)));
        assertEquals(List.of(), SweepReason.of(ChildMonth.weighed(9, Sex.MALE, true, Letter.N)));
    }

    @Test
    void theMostUrgentFirst() {
        ChildMonth month = new ChildMonth(9, Sex.MALE, false, true, true, Letter.T, true, false, true);
        assertEquals(List.of(SweepReason.BGM, SweepReason.DUA_T), SweepReason.of(month));
    }

    @Test
    void aGuestWhoStaysAwayIsNotSought() {
        ChildMonth guest = new ChildMonth(9, Sex.MALE, true, true, false, null, false, false, false);
        assertEquals(List.of(), SweepReason.of(guest));
    }
}
