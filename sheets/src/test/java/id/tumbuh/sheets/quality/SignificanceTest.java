package id.tumbuh.sheets.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Expected: the same tests in Python, the tail of chi-square by recurrence from erfc instead of a library. */
class SignificanceTest {
    @Test
    void uniformCountsByChiSquare() {
        Significance test = Significance.uniform(new long[] {20, 9, 9, 9, 9, 14, 8, 8, 7, 7});

        assertEquals(14.6, test.statistic(), 1e-12);
        assertEquals(0.10252568021405, test.probability(), 1e-12);
    }

    @Test
    void shareWithYatesCorrection() {
        Significance test = Significance.share(60, 110, 0.5);

        assertEquals(0.73636363636364, test.statistic(), 1e-12);
        assertEquals(0.39082823085199, test.probability(), 1e-12);
    }

    /** The correction never overshoots: 1 of 3 at 0.35 is 0.05 off, less than a half. */
    @Test
    void correctionEndsAtTheExpectedShare() {
        assertEquals(0, Significance.share(1, 3, 0.35).statistic(), 1e-12);
        assertEquals(1, Significance.share(1, 3, 0.35).probability(), 1e-12);
    }

    @Test
    void valueAgainstZeroIsTwoSided() {
        assertEquals(0.05, Significance.zero(-1.9599639845401, 1).probability(), 1e-12);
        assertEquals(0.05, Significance.zero(1.9599639845401, 1).probability(), 1e-12);
    }
}
