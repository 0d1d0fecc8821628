package id.tumbuh.server.visit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.visit.Signatures.Month;
import id.tumbuh.server.visit.Signatures.Named;
import id.tumbuh.server.visit.Signatures.Signed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BarringTest {
    private static final Month OCTOBER = new Month("melati01", 2026 * 12 + 9);
    private static final Month NOVEMBER = new Month("melati01", 2026 * 12 + 10);
    private static final int OCTOBER_5 = new CivilDate(2026, 10, 5).toEpochDay();
    private static final int OCTOBER_31 = new CivilDate(2026, 10, 31).toEpochDay();

    private static UUID id(int number) {
        return new UUID(1, number);
    }

    private static Measured row(int number, int day, VisitKind kind, @Nullable Integer base) {
        MeasuredBody body = new MeasuredBody(8_000, null, null, null, null, false, null);
        UUID before = base == null ? null : id(base);
        return new Measured(
                id(number), "melati01", day, Fact.Place.POSYANDU, Fact.By.KADER, kind, before, body, Derived.NONE);
    }

    private static Signed signed(Map<Month, List<Integer>> named) {
        Map<Month, Named> months = new HashMap<>();
        named.forEach((month, facts) -> months.put(
                month, new Named(Set.copyOf(facts.stream().map(BarringTest::id).toList()), Set.of())));
        return new Signed(months);
    }

    private static @Nullable Month barred(Signed signed, Measured... rows) {
        new Barring(signed).mark(List.of(rows));
        return rows[rows.length - 1].barred;
    }

    @Test
    void nothingIsBarredBeforeAMonthIsSigned() {
        assertNull(barred(Signed.NOTHING, row(1, OCTOBER_5, VisitKind.MEASURED, null)));
    }

    @Test
    void whatTheSignatureDoesNotNameIsBarredByItsMonthToItsLastDay() {
        Signed october = signed(Map.of(OCTOBER, List.of(1)));
        assertNull(barred(october, row(1, OCTOBER_5, VisitKind.MEASURED, null)));
        assertEquals(OCTOBER, barred(october, row(2, OCTOBER_5, VisitKind.MEASURED, null)));
        assertEquals(OCTOBER, barred(october, row(2, OCTOBER_31, VisitKind.MEASURED, null)));
        assertNull(barred(october, row(2, OCTOBER_31 + 1, VisitKind.MEASURED, null)));
        assertNull(barred(october, row(2, OCTOBER_5 - 5, VisitKind.MEASURED, null)));
    }

    @Test
    void aLateCorrectionTakesNoSignedMeasurementToAnotherMonth() {
        Signed october = signed(Map.of(OCTOBER, List.of(1)));
        Measured signed = row(1, OCTOBER_5, VisitKind.MEASURED, null);
        assertEquals(OCTOBER, barred(october, signed, row(2, OCTOBER_31 + 3, VisitKind.CORRECTED, 1)));
        assertEquals(
                OCTOBER,
                barred(
                        october,
                        signed,
                        row(2, OCTOBER_31 + 3, VisitKind.CORRECTED, 1),
                        row(3, OCTOBER_31 + 3, VisitKind.CORRECTED, 2)));
        assertEquals(OCTOBER, barred(october, signed, row(2, OCTOBER_5, VisitKind.WITHDRAWN, 1)));
    }

    @Test
    void aCorrectionThatWasKnownGoesWhereItWent() {
        Signed october = signed(Map.of(OCTOBER, List.of(1, 2)));
        assertNull(barred(
                october, row(1, OCTOBER_5, VisitKind.MEASURED, null), row(2, OCTOBER_31 + 3, VisitKind.CORRECTED, 1)));
    }

    @Test
    void aProposalWithAWrongDateMayBeCorrectedIntoAnOpenMonth() {
        Signed october = signed(Map.of(OCTOBER, List.of()));
        assertNull(barred(
                october, row(1, OCTOBER_5, VisitKind.MEASURED, null), row(2, OCTOBER_31 + 3, VisitKind.CORRECTED, 1)));
        Signed both = signed(Map.of(OCTOBER, List.of(), NOVEMBER, List.of()));
        assertEquals(
                NOVEMBER,
                barred(
                        both,
                        row(1, OCTOBER_5, VisitKind.MEASURED, null),
                        row(2, OCTOBER_31 + 3, VisitKind.CORRECTED, 1)));
    }

    @Test
    void anotherPosyandusMonthIsItsOwn() {
        Signed elsewhere = signed(Map.of(new Month("mawar001", OCTOBER.number()), List.of()));
        assertNull(barred(elsewhere, row(1, OCTOBER_5, VisitKind.MEASURED, null)));
    }
}
