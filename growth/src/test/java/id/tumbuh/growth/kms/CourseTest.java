package id.tumbuh.growth.kms;

import static id.tumbuh.growth.kms.Histories.day;
import static id.tumbuh.growth.kms.Histories.last;
import static id.tumbuh.growth.kms.Histories.ofBoy;
import static id.tumbuh.growth.kms.Histories.weighed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.growth.Sex;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** N1, N2, T1, T2, T3 (domain notes 2.4); the z in the comments are worked out by hand from the published figures. */
final class CourseTest {
    @Test
    void enoughAndIntoAHigherBandIsCatchUp() {
        // z −0.08 to +0.10: over the median.
        assertEquals(Course.N1, boyOf13Months(9_800, 10_200));
    }

    @Test
    void enoughAndInTheSameBandIsNormal() {
        // z +0.01 to +0.28.
        assertEquals(Course.N2, boyOf13Months(9_900, 10_400));
    }

    @Test
    void aLineBelongsToTheBandAboveIt() {
        // z −0.08 to 0.00: on the line.
        assertEquals(Course.N1, boyOf13Months(9_800, 10_090));
        // z 0.00 to +0.10: from the line.
        assertEquals(Course.N2, boyOf13Months(9_885, 10_200));
    }

    @Test
    void enoughButIntoALowerBandIsStillN2() {
        // z 0.00 to −0.01 with exactly the 200 g of the month.
        assertEquals(Course.N2, boyOf13Months(9_880, 10_080));
    }

    @Test
    void lessThanTheMinimumIsT1AndFlatIsT2AndLossIsT3() {
        assertEquals(Course.T1, boyOf13Months(9_800, 9_999));
        assertEquals(Course.T1, boyOf13Months(9_800, 9_801));
        assertEquals(Course.T2, boyOf13Months(9_800, 9_800));
        assertEquals(Course.T3, boyOf13Months(9_800, 9_799));
    }

    @Test
    void bAndOHaveNoCourse() {
        List<KmsFinding> findings = ofBoy(weighed(2024, 2, 10, 9_800), weighed(2024, 4, 10, 10_500));
        assertNull(findings.get(0).course());
        assertNull(findings.get(1).course());
    }

    @Test
    void beyondTheLastDayOfTheStandardsTheBandOfAnNIsUnknown() {
        int birth = day(2019, 3, 1);
        // Five years with two leap days: month 60 is full on day 1827, past 60.0 months.
        KmsFinding finding = last(Histories.of(KmsHistory.complete(
                Sex.MALE, birth, List.of(weighed(2024, 2, 1, 17_000), weighed(2024, 3, 1, 17_300)))));
        assertEquals(Letter.N, finding.letter());
        assertNull(finding.course());
    }

    /** Born 10 January 2023, weighed at 13 and 14 completed months, where the minimal gain is 200 g. */
    private static @Nullable Course boyOf13Months(int before, int now) {
        return last(ofBoy(weighed(2024, 2, 11, before), weighed(2024, 3, 10, now)))
                .course();
    }
}
