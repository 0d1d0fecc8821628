package id.tumbuh.growth.status;

import id.tumbuh.growth.Score;
import org.jspecify.annotations.Nullable;

/**
 * Status by Permenkes 2/2020. Each method takes the score (rounded to two decimals, as the Ministry classifies) and gives
 * the class, {@link Status#PERIKSA_ULANG} for a flagged z, or null where nothing can be said.
 */
public final class NutritionStatus {
    /** LiLA in centimetres is classified from this completed month. */
    public static final int ARM_FIRST_MONTH = 6;
    /** The last completed month in which it is. */
    public static final int ARM_LAST_MONTH = 59;

    private static final int LAST_LABELLED_MONTH = 60;

    private NutritionStatus() {}

    /** BB/U. */
    public static @Nullable Status weightForAge(Score score) {
        return of(CutOffs.WEIGHT_FOR_AGE, score);
    }

    /** PB/U or TB/U. */
    public static @Nullable Status lengthForAge(Score score) {
        return of(CutOffs.LENGTH_FOR_AGE, score);
    }

    /** BB/PB or BB/TB; pitting oedema of both feet is gizi buruk whatever the z. */
    public static @Nullable Status weightForLength(Score score, boolean oedema) {
        return oedema ? Status.BBTB_GIZI_BURUK : of(CutOffs.WEIGHT_FOR_LENGTH, score);
    }

    /** IMT/U below 60.0 months. */
    public static @Nullable Status bmiForAge(Score score, boolean oedema) {
        return oedema ? Status.IMTU_GIZI_BURUK : of(CutOffs.BMI_FOR_AGE, score);
    }

    /** IMT/U from 60.0 months, 5–18 years. */
    public static @Nullable Status schoolBmiForAge(Score score, boolean oedema) {
        return oedema ? Status.IMTU_GIZI_BURUK : of(CutOffs.SCHOOL_BMI_FOR_AGE, score);
    }

    /** LK/U. */
    public static @Nullable Status headForAge(Score score) {
        return of(CutOffs.HEAD_FOR_AGE, score);
    }

    /** LiLA in centimetres at 6 to 59 completed months; null outside, where it is recorded but not classified. */
    public static @Nullable Status arm(double armCm, int completedMonths) {
        boolean applies = completedMonths >= ARM_FIRST_MONTH && completedMonths <= ARM_LAST_MONTH && armCm > 0;
        return applies ? CutOffs.ARM_CM.classify(armCm) : null;
    }

    /** Whether a BB/U or TB/U score of the 2007 reference still takes the labels of under-fives. */
    public static boolean labelledAfter60(SixtyMonths option, int completedMonths) {
        return switch (option) {
            case LABELS_THROUGH_MONTH_60 -> completedMonths <= LAST_LABELLED_MONTH;
            case LABELS_END_AT_60_0 -> false;
        };
    }

    private static @Nullable Status of(CutOffs cutOffs, Score score) {
        return score instanceof Score.Value value ? of(cutOffs, value.z(), value.flagged()) : null;
    }

    private static @Nullable Status of(CutOffs cutOffs, double z, boolean flagged) {
        if (Double.isNaN(z)) {
            return null;
        }
        return flagged ? Status.PERIKSA_ULANG : cutOffs.classify(z);
    }

    /** The same classes from columns of rounded z, NaN for none: for batches, where a score has no object. */
    public static @Nullable Status ofColumn(StatusColumn column, double z, boolean flagged, boolean oedema) {
        return switch (column) {
            case WEIGHT_FOR_AGE -> of(CutOffs.WEIGHT_FOR_AGE, z, flagged);
            case LENGTH_FOR_AGE -> of(CutOffs.LENGTH_FOR_AGE, z, flagged);
            case WEIGHT_FOR_LENGTH -> oedema ? Status.BBTB_GIZI_BURUK : of(CutOffs.WEIGHT_FOR_LENGTH, z, flagged);
            case BMI_FOR_AGE -> oedema ? Status.IMTU_GIZI_BURUK : of(CutOffs.BMI_FOR_AGE, z, flagged);
            case SCHOOL_BMI_FOR_AGE -> oedema ? Status.IMTU_GIZI_BURUK : of(CutOffs.SCHOOL_BMI_FOR_AGE, z, flagged);
            case HEAD_FOR_AGE -> of(CutOffs.HEAD_FOR_AGE, z, flagged);
        };
    }
}
