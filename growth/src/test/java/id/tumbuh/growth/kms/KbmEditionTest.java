package id.tumbuh.growth.kms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Sex;
import org.junit.jupiter.api.Test;

/** The two printed rows of the Buku KIA, every month of them (domain notes 2.5). */
final class KbmEditionTest {
    private static final int[] BOYS = {800, 800, 900, 800, 600, 500, 400, 400, 300, 300, 300, 300};
    private static final int[] GIRLS = {800, 800, 900, 800, 600, 500, 400, 300, 300, 300, 300, 200};
    private static final int FROM_12 = 200;

    @Test
    void everyMonthOfBothSexesIsThePrintedOne() {
        for (int month = 0; month <= 60; month++) {
            int boys = month < 12 ? BOYS[month] : FROM_12;
            int girls = month < 12 ? GIRLS[month] : FROM_12;
            assertEquals(boys, KbmEdition.BUKU_KIA_2023.grams(Sex.MALE, month), "boys " + month);
            assertEquals(girls, KbmEdition.BUKU_KIA_2023.grams(Sex.FEMALE, month), "girls " + month);
            for (Sex sex : Sex.values()) {
                assertEquals(boys, KbmEdition.ONE_ROW_BOYS.grams(sex, month));
                assertEquals(girls, KbmEdition.ONE_ROW_GIRLS.grams(sex, month));
            }
        }
    }

    @Test
    void theRowRunsFromBirthTo60Months() {
        assertFalse(KbmEdition.covers(-1));
        assertTrue(KbmEdition.covers(0));
        assertTrue(KbmEdition.covers(60));
        assertFalse(KbmEdition.covers(61));
    }
}
