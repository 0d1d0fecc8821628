package id.tumbuh.growth.standard;

import org.jspecify.annotations.Nullable;

/** Every table of figures by name. */
public final class Standards {
    public static final Standard WEIGHT_FOR_AGE = WeightForAge.STANDARD;
    public static final Standard LENGTH_FOR_AGE = LengthForAge.STANDARD;
    public static final Standard BMI_FOR_AGE = BmiForAge.STANDARD;
    public static final Standard HEAD_FOR_AGE = HeadForAge.STANDARD;
    public static final Standard ARM_FOR_AGE = ArmForAge.STANDARD;
    public static final Standard TRICEPS_FOR_AGE = TricepsForAge.STANDARD;
    public static final Standard SUBSCAPULAR_FOR_AGE = SubscapularForAge.STANDARD;
    public static final Standard WEIGHT_FOR_LENGTH = WeightForLength.STANDARD;
    public static final Standard WEIGHT_FOR_HEIGHT = WeightForHeight.STANDARD;
    public static final Standard SCHOOL_HEIGHT_FOR_AGE = SchoolHeightForAge.STANDARD;
    public static final Standard SCHOOL_WEIGHT_FOR_AGE = SchoolWeightForAge.STANDARD;
    public static final Standard SCHOOL_BMI_FOR_AGE = SchoolBmiForAge.STANDARD;

    private Standards() {}

    /** Weight increments in grams over 1, 2, 3, 4 or 6 months; null for another interval. */
    public static @Nullable Standard weightVelocity(int months) {
        return WeightVelocity.of(months);
    }

    /** Length increments in centimetres over 2, 3, 4 or 6 months; null for another interval. */
    public static @Nullable Standard lengthVelocity(int months) {
        return LengthVelocity.of(months);
    }

    /** Head circumference increments in centimetres over 2, 3, 4 or 6 months; null for another interval. */
    public static @Nullable Standard headVelocity(int months) {
        return HeadVelocity.of(months);
    }
}
