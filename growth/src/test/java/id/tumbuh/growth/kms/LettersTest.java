package id.tumbuh.growth.kms;

import static id.tumbuh.growth.kms.Histories.day;
import static id.tumbuh.growth.kms.Histories.letters;
import static id.tumbuh.growth.kms.Histories.ofBoy;
import static id.tumbuh.growth.kms.Histories.weighed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.growth.Sex;
import java.util.List;
import org.junit.jupiter.api.Test;

/** B before O before N and T; who did not come has no letter. */
final class LettersTest {
    @Test
    void theFirstWeighingIsBHoweverOldTheChild() {
        assertEquals("B", letters(ofBoy(weighed(2023, 1, 11, 3_000))));
        assertEquals("B", letters(ofBoy(weighed(2026, 5, 11, 14_000))));
    }

    @Test
    void bComesBeforeOAlthoughLastMonthWasNotWeighed() {
        assertEquals("B O", letters(ofBoy(weighed(2023, 3, 11, 5_000), weighed(2023, 5, 11, 6_500))));
    }

    @Test
    void noWeighingsNoLetters() {
        assertEquals(List.of(), ofBoy());
    }

    @Test
    void afterAGapComesOAndThenNOrTAgain() {
        assertEquals(
                "B N O N",
                letters(ofBoy(
                        weighed(2023, 3, 11, 5_000),
                        weighed(2023, 4, 11, 6_000),
                        weighed(2023, 7, 11, 7_000),
                        weighed(2023, 8, 11, 7_500))));
    }

    @Test
    void decemberAndJanuaryAreConsecutive() {
        assertEquals("B N", letters(ofBoy(weighed(2023, 12, 20, 9_000), weighed(2024, 1, 5, 9_300))));
    }

    @Test
    void theSameMonthAYearLaterIsNotConsecutive() {
        assertEquals("B O", letters(ofBoy(weighed(2023, 12, 20, 9_000), weighed(2025, 1, 5, 12_000))));
    }

    @Test
    void calendarMonthsCountAndNotDays() {
        assertEquals("B O", letters(ofBoy(weighed(2023, 8, 31, 8_000), weighed(2023, 10, 1, 8_600))));
        assertEquals("B N", letters(ofBoy(weighed(2023, 8, 1, 8_000), weighed(2023, 9, 30, 8_600))));
        assertEquals("B N", letters(ofBoy(weighed(2023, 8, 31, 8_000), weighed(2023, 9, 1, 8_400))));
    }

    @Test
    void from31JanuaryTo1MarchFebruaryWasMissed() {
        assertEquals("B O", letters(ofBoy(weighed(2024, 1, 31, 9_000), weighed(2024, 3, 1, 9_300))));
    }

    @Test
    void theKmsEndsWhen61MonthsAreFull() {
        List<KmsFinding> findings =
                ofBoy(weighed(2028, 1, 10, 17_000), weighed(2028, 2, 9, 17_200), weighed(2028, 2, 10, 17_200));
        assertEquals("B N -", letters(findings));
        assertEquals(NoLetter.DI_ATAS_60_BULAN, findings.get(2).noLetter());
    }

    @Test
    void aWeighingBeforeBirthHasNoLetter() {
        assertEquals(
                NoLetter.TANPA_UMUR, ofBoy(weighed(2023, 1, 9, 3_000)).get(0).noLetter());
    }

    @Test
    void withoutSexBAndOAreKnownButNotNAndT() {
        List<KmsFinding> findings = Histories.of(new KmsHistory(
                null,
                day(2023, 1, 10),
                List.of(weighed(2023, 3, 11, 5_000), weighed(2023, 4, 11, 6_000), weighed(2023, 6, 11, 7_000)),
                Register.COMPLETE,
                month -> true));
        assertEquals("B - O", letters(findings));
        assertEquals(NoLetter.TANPA_JENIS_KELAMIN, findings.get(1).noLetter());
        assertNull(findings.get(0).noLetter());
    }

    @Test
    void withoutBirthDateBAndOAreKnownButNotNAndT() {
        List<KmsFinding> findings = Histories.of(new KmsHistory(
                Sex.MALE,
                null,
                List.of(weighed(2023, 3, 11, 5_000), weighed(2023, 4, 11, 6_000), weighed(2023, 6, 11, 7_000)),
                Register.COMPLETE,
                month -> true));
        assertEquals("B - O", letters(findings));
        assertEquals(NoLetter.TANPA_UMUR, findings.get(1).noLetter());
    }
}
