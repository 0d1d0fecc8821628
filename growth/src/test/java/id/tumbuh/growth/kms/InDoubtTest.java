package id.tumbuh.growth.kms;

import static id.tumbuh.growth.kms.Histories.doubted;
import static id.tumbuh.growth.kms.Histories.letters;
import static id.tumbuh.growth.kms.Histories.ofBoy;
import static id.tumbuh.growth.kms.Histories.weighed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A weight in doubt is counted in D; its letter and the next gain wait until someone decides (domain notes 2.6 v). */
final class InDoubtTest {
    @Test
    void theLetterIsWithheldThisMonthAndTheNext() {
        List<KmsFinding> findings = ofBoy(
                weighed(2023, 3, 11, 5_000),
                doubted(2023, 4, 11, 600),
                weighed(2023, 5, 11, 7_000),
                weighed(2023, 6, 11, 7_500));
        assertEquals("B ? ? N", letters(findings));
        assertNull(findings.get(1).gainGrams());
        assertNull(findings.get(2).gainGrams());
    }

    @Test
    void afterAGapTheNextLetterIsOBecauseNothingIsCompared() {
        assertEquals(
                "B ? O",
                letters(ofBoy(weighed(2023, 3, 11, 5_000), doubted(2023, 4, 11, 600), weighed(2023, 6, 11, 7_500))));
    }

    @Test
    void aFirstWeighingInDoubtIsWithheldToo() {
        assertEquals("? ?", letters(ofBoy(doubted(2023, 3, 11, 500), weighed(2023, 4, 11, 6_000))));
    }

    @Test
    void aWithheldMonthBreaksTheStrictStreakButNotTheLooseOne() {
        List<KmsFinding> findings = ofBoy(
                weighed(2023, 3, 11, 5_000),
                weighed(2023, 4, 11, 5_000),
                doubted(2023, 5, 11, 600),
                weighed(2023, 6, 11, 5_100),
                weighed(2023, 7, 11, 5_200));
        assertEquals("B T ? ? T", letters(findings));
        assertFalse(findings.get(4).twiceStrict());
        assertTrue(findings.get(4).twiceLoose());
    }
}
