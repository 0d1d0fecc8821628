package id.tumbuh.care.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordsTest {
    private static final Served REFUSED = new Served(Service.OBAT_CACING, 10, Outcome.DITOLAK);
    private static final Served UNKNOWN = new Served(Service.OBAT_CACING, 12, Outcome.TIDAK_TAHU);
    private static final Served GIVEN = Served.given(Service.OBAT_CACING, 11);

    @Test
    void nothingWrittenIsNull() {
        assertNull(new Records(List.of(REFUSED), 20).find(Service.MP_ASI));
    }

    @Test
    void aGivingOutranksARefusalBeforeOrAfter() {
        assertEquals(GIVEN, new Records(List.of(REFUSED, GIVEN, UNKNOWN), 20).find(Service.OBAT_CACING));
    }

    @Test
    void elseTheLatestHolds() {
        assertEquals(UNKNOWN, new Records(List.of(UNKNOWN, REFUSED), 20).find(Service.OBAT_CACING));
    }

    @Test
    void whatLiesAheadIsNotKnown() {
        assertEquals(REFUSED, new Records(List.of(REFUSED, GIVEN), 10).find(Service.OBAT_CACING));
    }

    @Test
    void bothEndsOfASpanBelongToIt() {
        Records records = new Records(List.of(GIVEN), 20);
        assertEquals(GIVEN, records.find(Service.OBAT_CACING, 11, 11));
        assertNull(records.find(Service.OBAT_CACING, 12, 20));
        assertNull(records.find(Service.OBAT_CACING, 0, 10));
    }
}
