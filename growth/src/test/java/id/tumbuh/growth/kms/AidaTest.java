package id.tumbuh.growth.kms;

import static id.tumbuh.growth.kms.Histories.day;
import static id.tumbuh.growth.kms.Histories.letters;
import static id.tumbuh.growth.kms.Histories.weighed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Sex;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked example of Permenkes 155/2010: Aida, born February 2008 with 3.0 kg, absent in May (domain notes 2.6). */
final class AidaTest {
    private final List<KmsFinding> findings = Histories.of(KmsHistory.complete(
            Sex.FEMALE,
            day(2008, 2, 12),
            List.of(
                    weighed(2008, 3, 14, 3_300),
                    weighed(2008, 4, 14, 4_700),
                    weighed(2008, 6, 14, 6_000),
                    weighed(2008, 7, 14, 6_600),
                    weighed(2008, 8, 14, 6_600),
                    weighed(2008, 9, 14, 6_300))));

    @Test
    void theLettersAreThoseOfTheExample() {
        assertEquals("B N O N T T", letters(findings));
    }

    @Test
    void gainsAreComparedWithTheMinimumOfTheMonth() {
        assertNull(findings.get(0).gainGrams());
        assertNull(findings.get(0).kbmGrams());
        compared(findings.get(1), 1_400, 900);
        assertNull(findings.get(2).gainGrams());
        compared(findings.get(3), 600, 500);
        compared(findings.get(4), 0, 400);
        compared(findings.get(5), -300, 300);
    }

    @Test
    void augustIsFlatAndSeptemberALoss() {
        assertEquals(Course.T2, findings.get(4).course());
        assertEquals(Course.T3, findings.get(5).course());
    }

    @Test
    void twoTimesTIsReachedInSeptemberOnly() {
        for (KmsFinding finding : findings.subList(0, 5)) {
            assertFalse(finding.twiceStrict());
            assertFalse(finding.twiceLoose());
        }
        assertTrue(findings.get(5).twiceStrict());
    }

    private static void compared(KmsFinding finding, int gain, int kbm) {
        assertEquals(gain, finding.gainGrams());
        assertEquals(kbm, finding.kbmGrams());
    }
}
