package id.tumbuh.sheets.quality;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CentiHistogramTest {
    private final CentiHistogram histogram = new CentiHistogram();

    /** Expected: k-statistics in Python, G1 = k3 / k2^1.5 and G2 = k4 / k2². */
    @Test
    void momentsOfNineValues() {
        addAll(0, 1, 1, 2, 2, 2, 3, 3, 6);

        Moments moments = histogram.moments();
        assertEquals(9, moments.count());
        assertEquals(20.0 / 9, moments.mean(), 1e-12);
        assertEquals(1.7159383568312, moments.standardDeviation(), 1e-12);
        assertEquals(1.2786415503377, moments.skewness(), 1e-12);
        assertEquals(2.6355083151096, moments.kurtosis(), 1e-12);
    }

    @Test
    void sharesAreStrict() {
        addAll(-2.01, -2, -1.99, 1.1, 1.11);

        assertEquals(0.2, histogram.shareBelow(-2));
        assertEquals(0.4, histogram.shareBelow(-1.995));
        assertEquals(0.2, histogram.shareAbove(1.1));
        assertEquals(0.4, histogram.shareAbove(1.095));
        assertEquals(1, histogram.shareBelow(30.5));
        assertEquals(1, histogram.shareAbove(-30.5));
    }

    @Test
    void percentileIsTheLowestValueThatReachesTheShare() {
        addAll(1, 2, 3, 4);

        assertEquals(1, histogram.percentile(0));
        assertEquals(1, histogram.percentile(0.25));
        assertEquals(2, histogram.percentile(0.26));
        assertEquals(2, histogram.percentile(0.5));
        assertEquals(4, histogram.percentile(1));
    }

    @Test
    void scoresBeyondThirtyAreCountedApart() {
        addAll(-30, 30, 30.01, -30.01, Double.POSITIVE_INFINITY, Double.NaN);

        assertEquals(2, histogram.count());
        assertEquals(5, histogram.total());
        assertEquals(0, histogram.moments().mean());
    }

    @Test
    void withinKeepsBothEnds() {
        addAll(-5.01, -5, 0, 5, 5.01);

        CentiHistogram part = histogram.within(-500, 500);
        assertEquals(3, part.count());
        assertEquals(3, part.total());
        assertEquals(5, histogram.within(-9999, 9999).count());
        assertEquals(0, histogram.within(100, -100).count());
    }

    @Test
    void binsIncludeTheirLowerEdge() {
        addAll(-0.26, -0.25, -0.01, 0, 0.24, 0.25);

        assertArrayEquals(new long[] {1, 2, 2, 1}, histogram.bins(-50, 25, 4));
    }

    @Test
    void halvesJoin() {
        addAll(1, 40);
        CentiHistogram other = new CentiHistogram();
        other.add(2);
        other.add(-40);
        histogram.addAll(other);

        assertEquals(1.5, histogram.moments().mean());
        assertEquals(4, histogram.total());
    }

    @Test
    void emptyHasNoFigures() {
        assertEquals(Double.NaN, histogram.moments().mean());
        assertEquals(Double.NaN, histogram.moments().standardDeviation());
        assertEquals(Double.NaN, histogram.percentile(0.5));
        assertEquals(Double.NaN, histogram.shareBelow(0));
    }

    @Test
    void equalValuesHaveNoShape() {
        addAll(1.5, 1.5, 1.5, 1.5, 1.5);

        assertEquals(0, histogram.moments().standardDeviation());
        assertEquals(Double.NaN, histogram.moments().skewness());
        assertEquals(Double.NaN, histogram.moments().kurtosis());
    }

    private void addAll(double... scores) {
        for (double z : scores) {
            histogram.add(z);
        }
    }
}
