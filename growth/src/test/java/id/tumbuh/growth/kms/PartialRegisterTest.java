package id.tumbuh.growth.kms;

import static id.tumbuh.growth.kms.Histories.day;
import static id.tumbuh.growth.kms.Histories.letters;
import static id.tumbuh.growth.kms.Histories.weighed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.calendar.CivilDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A file does not tell what happened outside it: B never, O only where the posyandu was held the month before. */
final class PartialRegisterTest {
    private static final List<Weighing> WITH_A_GAP = List.of(
            weighed(2023, 3, 11, 5_000),
            weighed(2023, 4, 11, 6_000),
            weighed(2023, 6, 11, 7_000),
            weighed(2023, 7, 11, 7_500));

    @Test
    void theFirstRowHasNoLetterAndSaysSo() {
        KmsFinding first = file(WITH_A_GAP, Set.of()).get(0);
        assertEquals(NoLetter.TANPA_RIWAYAT, first.noLetter());
    }

    @Test
    void oIsGivenWhereTheFileShowsThePosyanduWasHeld() {
        assertEquals("- N O N", letters(file(WITH_A_GAP, Set.of(month(2023, 5)))));
    }

    @Test
    void otherwiseTheMonthBeforeIsUnknown() {
        List<KmsFinding> findings = file(WITH_A_GAP, Set.of(month(2023, 4), month(2023, 6)));
        assertEquals("- N - N", letters(findings));
        assertEquals(NoLetter.BULAN_LALU_TIDAK_DIKETAHUI, findings.get(2).noLetter());
    }

    @Test
    void theMonthBeforeJanuaryIsDecember() {
        List<Weighing> weighings = List.of(weighed(2023, 11, 11, 9_000), weighed(2024, 1, 11, 9_300));
        assertEquals("- O", letters(file(weighings, Set.of(month(2023, 12)))));
        assertEquals("- -", letters(file(weighings, Set.of(month(2024, 1)))));
    }

    @Test
    void theFirstRowIsNotOEvenIfThePosyanduWasHeldTheMonthBefore() {
        assertEquals("-", letters(file(List.of(weighed(2023, 6, 11, 7_000)), Set.of(month(2023, 5)))));
    }

    private static List<KmsFinding> file(List<Weighing> weighings, Set<Integer> held) {
        return Histories.of(new KmsHistory(Sex.MALE, day(2023, 1, 10), weighings, Register.PARTIAL, held::contains));
    }

    private static int month(int year, int month) {
        return CivilDate.monthNumber(day(year, month, 15));
    }
}
