package id.tumbuh.growth.kms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.tumbuh.growth.Reason;
import id.tumbuh.growth.Score;
import org.junit.jupiter.api.Test;

/** The red and the orange line of both printed charts, on the line and a hundredth to each side. */
final class GrowthLinesTest {
    @Test
    void theRedLineIsMinusThreeOnBothCharts() {
        for (GrowthLines lines : new GrowthLines[] {GrowthLines.KMS_2020, GrowthLines.KMS_2010}) {
            red(lines, -3.01, true);
            red(lines, -3, false);
            red(lines, -2.99, false);
        }
    }

    @Test
    void theOrangeLineIsPlusOneSince2020AndTheGreenBandEndedAtPlusTwo() {
        orange(GrowthLines.KMS_2020, 1, false);
        orange(GrowthLines.KMS_2020, 1.01, true);
        orange(GrowthLines.KMS_2010, 2, false);
        orange(GrowthLines.KMS_2010, 2.01, true);
    }

    @Test
    void withoutAScoreThereIsNeither() {
        Score none = new Score.NotComputable(Reason.NO_SEX);
        assertFalse(GrowthLines.KMS_2020.belowRed(none));
        assertFalse(GrowthLines.KMS_2020.aboveOrange(none));
        assertFalse(GrowthLines.KMS_2020.belowRed(Double.NaN));
        assertFalse(GrowthLines.KMS_2020.aboveOrange(Double.NaN));
    }

    private static void red(GrowthLines lines, double z, boolean below) {
        assertEquals(below, lines.belowRed(new Score.Value(z, z, false)));
        assertEquals(below, lines.belowRed(z));
    }

    private static void orange(GrowthLines lines, double z, boolean above) {
        assertEquals(above, lines.aboveOrange(new Score.Value(z, z, false)));
        assertEquals(above, lines.aboveOrange(z));
    }
}
