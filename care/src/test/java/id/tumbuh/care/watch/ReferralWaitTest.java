package id.tumbuh.care.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.tumbuh.care.card.ReferralStep;
import org.junit.jupiter.api.Test;

class ReferralWaitTest {
    @Test
    void afterAWeekWithoutAWordSomebodyAsksWhetherTheChildArrived() {
        assertEquals(NextStep.TUNGGU_JAWABAN, ReferralWait.next(null, 0));
        assertEquals(NextStep.TUNGGU_JAWABAN, ReferralWait.next(null, 7));
        assertEquals(NextStep.TANYA_SUDAH_SAMPAI, ReferralWait.next(null, 8));
    }

    @Test
    void aResultIsAskedForAfterTwoWeeks() {
        assertEquals(NextStep.BERI_HASIL, ReferralWait.next(ReferralStep.DITERIMA, 13));
        assertEquals(NextStep.BERI_HASIL, ReferralWait.next(ReferralStep.DITANGANI, 14));
        assertEquals(NextStep.TAGIH_HASIL, ReferralWait.next(ReferralStep.DITERIMA, 15));
        assertEquals(NextStep.TAGIH_HASIL, ReferralWait.next(ReferralStep.DITANGANI, 15));
    }

    @Test
    void whoNeverArrivedIsVisitedAtOnce() {
        assertEquals(NextStep.KUNJUNGI_RUMAH, ReferralWait.next(ReferralStep.TIDAK_DATANG, 0));
    }

    @Test
    void whoseTurnItIsFollowsFromTheStep() {
        assertEquals(Turn.PUSKESMAS, ReferralWait.next(null, 1).turn());
        assertEquals(Turn.BIDAN, ReferralWait.next(null, 30).turn());
        assertEquals(
                Turn.KADER, ReferralWait.next(ReferralStep.TIDAK_DATANG, 30).turn());
        assertEquals(
                Turn.PUSKESMAS, ReferralWait.next(ReferralStep.DITANGANI, 2).turn());
    }

    @Test
    void nothingIsOwedOfAReferralThatEnded() {
        assertThrows(IllegalArgumentException.class, () -> ReferralWait.next(ReferralStep.SELESAI, 1));
        assertThrows(IllegalArgumentException.class, () -> ReferralWait.next(ReferralStep.BALIK, 1));
    }

    @Test
    void aTurnIsCountedFromTheDayOnWhichItChanged() {
        assertEquals(100, ReferralWait.turnSince(100, null, 100, 107));
        assertEquals(108, ReferralWait.turnSince(100, null, 100, 108), "the eighth day");
        assertEquals(108, ReferralWait.turnSince(100, null, 100, 120));
        assertEquals(100, ReferralWait.turnSince(100, ReferralStep.DITERIMA, 103, 114), "theirs all the while");
        assertEquals(115, ReferralWait.turnSince(100, ReferralStep.DITERIMA, 103, 115));
        assertEquals(110, ReferralWait.turnSince(100, ReferralStep.DITERIMA, 110, 112), "asked for, then received");
        assertEquals(109, ReferralWait.turnSince(100, ReferralStep.TIDAK_DATANG, 109, 130));
        assertEquals(100, ReferralWait.turnSince(100, ReferralStep.TIDAK_DATANG, 100, 130));
    }
}
