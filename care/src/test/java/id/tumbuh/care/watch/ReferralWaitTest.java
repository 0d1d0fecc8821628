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
}
