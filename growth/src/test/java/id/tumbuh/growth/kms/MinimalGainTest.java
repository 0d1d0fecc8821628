package id.tumbuh.growth.kms;

import static id.tumbuh.growth.kms.Histories.day;
import static id.tumbuh.growth.kms.Histories.last;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.Sex;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** N needs the minimal gain of the month, a gram less is T. */
final class MinimalGainTest {
    private static final LocalDate BIRTH = LocalDate.of(2020, 1, 10);

    @Test
    void aGramDecidesInEveryMonthOfBothSexes() {
        for (Sex sex : Sex.values()) {
            for (int month = 1; month <= 60; month++) {
                int kbm = KbmEdition.BUKU_KIA_2023.grams(sex, month);
                assertEquals(Letter.T, letter(sex, month, kbm - 1), sex + " " + month);
                assertEquals(Letter.N, letter(sex, month, kbm), sex + " " + month);
                assertEquals(Letter.N, letter(sex, month, kbm + 1), sex + " " + month);
            }
        }
    }

    @Test
    void at7Months350GramsAreTooLittleForABoyAndEnoughForAGirl() {
        assertEquals(Letter.T, letter(Sex.MALE, 7, 350));
        assertEquals(Letter.N, letter(Sex.FEMALE, 7, 350));
    }

    @Test
    void at11Months250GramsAreTooLittleForABoyAndEnoughForAGirl() {
        assertEquals(Letter.T, letter(Sex.MALE, 11, 250));
        assertEquals(Letter.N, letter(Sex.FEMALE, 11, 250));
    }

    @Test
    void twoWeighingsInMonth0UseTheMinimumOfMonth1() {
        int birth = day(2023, 1, 28);
        for (int gain : new int[] {799, 800}) {
            KmsFinding finding = last(Histories.of(KmsHistory.complete(
                    Sex.FEMALE,
                    birth,
                    List.of(Weighing.of(day(2023, 1, 30), 3_000), Weighing.of(day(2023, 2, 20), 3_000 + gain)))));
            assertEquals(800, finding.kbmGrams());
            assertEquals(gain < 800 ? Letter.T : Letter.N, finding.letter());
        }
    }

    @Test
    void theMonthIsTheCompletedOneAtTheWeighingNow() {
        int birth = day(2023, 1, 20);
        List<Weighing> dayBefore = List.of(Weighing.of(day(2023, 7, 19), 7_000), Weighing.of(day(2023, 8, 19), 7_400));
        List<Weighing> onTheDay = List.of(Weighing.of(day(2023, 7, 19), 7_000), Weighing.of(day(2023, 8, 20), 7_400));
        assertEquals(
                400,
                last(Histories.of(KmsHistory.complete(Sex.FEMALE, birth, dayBefore)))
                        .kbmGrams());
        assertEquals(
                300,
                last(Histories.of(KmsHistory.complete(Sex.FEMALE, birth, onTheDay)))
                        .kbmGrams());
    }

    /** The letter at a completed month of age, weighed on the day the month is full. */
    private static Letter letter(Sex sex, int month, int gain) {
        int before = (int) BIRTH.plusMonths(month - 1).toEpochDay();
        int now = (int) BIRTH.plusMonths(month).toEpochDay();
        List<Weighing> weighings = List.of(Weighing.of(before, 6_000), Weighing.of(now, 6_000 + gain));
        Letter letter = last(Histories.of(KmsHistory.complete(sex, (int) BIRTH.toEpochDay(), weighings)))
                .letter();
        return letter == null ? Letter.WITHHELD : letter;
    }
}
