package id.tumbuh.growth.kms;

import static id.tumbuh.growth.kms.Histories.letters;
import static id.tumbuh.growth.kms.Histories.ofBoy;
import static id.tumbuh.growth.kms.Histories.weighed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 2T strict (T last month and now) and loose (the last two letters that could be given). */
final class TwiceTest {
    @Test
    void twoConsecutiveMonthsAreBothStrictAndLoose() {
        List<KmsFinding> findings =
                ofBoy(weighed(2023, 6, 1, 7_000), weighed(2023, 7, 1, 7_000), weighed(2023, 8, 1, 7_000));
        assertEquals("B T T", letters(findings));
        assertEquals("-- -- SL", streaks(findings));
    }

    @Test
    void overAMissedMonthOnlyLoose() {
        List<KmsFinding> findings = ofBoy(
                weighed(2023, 6, 1, 7_000),
                weighed(2023, 7, 1, 7_000),
                weighed(2023, 9, 1, 7_100),
                weighed(2023, 10, 1, 7_100));
        assertEquals("B T O T", letters(findings));
        assertEquals("-- -- -- -L", streaks(findings));
    }

    @Test
    void anNBetweenEndsBoth() {
        List<KmsFinding> findings = ofBoy(
                weighed(2023, 6, 1, 7_000),
                weighed(2023, 7, 1, 7_000),
                weighed(2023, 8, 1, 8_000),
                weighed(2023, 9, 1, 8_000));
        assertEquals("B T N T", letters(findings));
        assertEquals("-- -- -- --", streaks(findings));
    }

    @Test
    void aThirdTIsStrictAgain() {
        List<KmsFinding> findings = ofBoy(
                weighed(2023, 6, 1, 7_000),
                weighed(2023, 7, 1, 7_000),
                weighed(2023, 8, 1, 7_000),
                weighed(2023, 9, 1, 7_000));
        assertEquals("-- -- SL SL", streaks(findings));
    }

    @Test
    void anOIsNeverTwice() {
        List<KmsFinding> findings = ofBoy(
                weighed(2023, 6, 1, 7_000),
                weighed(2023, 7, 1, 7_000),
                weighed(2023, 8, 1, 7_000),
                weighed(2023, 10, 1, 7_000));
        assertEquals("B T T O", letters(findings));
        assertEquals("-- -- SL --", streaks(findings));
    }

    private static String streaks(List<KmsFinding> findings) {
        List<String> streaks = new ArrayList<>();
        for (KmsFinding finding : findings) {
            streaks.add((finding.twiceStrict() ? "S" : "-") + (finding.twiceLoose() ? "L" : "-"));
        }
        return String.join(" ", streaks);
    }
}
