package id.tumbuh.care.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseKindTest {
    @Test
    void noFigureComesBeforeAChildInDanger() {
        List<CaseKind> bySeverity = new ArrayList<>(Arrays.asList(CaseKind.values()));
        bySeverity.sort(Comparator.comparing(CaseKind::severity));
        assertEquals(Arrays.asList(CaseKind.values()), bySeverity);
    }

    @Test
    void severeMalnutritionWithoutAReferralIsReadFirstAndAbsenceLast() {
        assertEquals(CaseKind.GIZI_BURUK_TANPA_RUJUKAN, CaseKind.values()[0]);
        assertEquals(CaseKind.TIDAK_DATANG_TANPA_ALASAN, CaseKind.values()[CaseKind.values().length - 1]);
    }
}
