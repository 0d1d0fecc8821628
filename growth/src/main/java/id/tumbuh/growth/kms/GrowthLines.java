package id.tumbuh.growth.kms;

import id.tumbuh.growth.Score;

/**
 * The red line and the orange line of the KMS as z of BB/U. The printed KMS 2020 gives no number; −3 and +1 are what
 * systems and forms use, so both stay options (domain notes 2.2).
 *
 * @param redZ below this is bawah garis merah (BGM)
 * @param orangeZ above this is atas garis oranye
 */
public record GrowthLines(double redZ, double orangeZ) {
    /** KMS of 2020 and later. */
    public static final GrowthLines KMS_2020 = new GrowthLines(-3, 1);
    /** KMS of 2008/2010 with its "atas pita hijau". */
    public static final GrowthLines KMS_2010 = new GrowthLines(-3, 2);

    /** Whether the BB/U score lies below the red line; false where there is no score. */
    public boolean belowRed(Score weightForAge) {
        return weightForAge instanceof Score.Value value && belowRed(value.z());
    }

    /** Whether it lies above the orange line. */
    public boolean aboveOrange(Score weightForAge) {
        return weightForAge instanceof Score.Value value && aboveOrange(value.z());
    }

    /** The same from a rounded z; false for NaN. */
    public boolean belowRed(double z) {
        return z < redZ;
    }

    /** The same from a rounded z; false for NaN. */
    public boolean aboveOrange(double z) {
        return z > orangeZ;
    }
}
