package id.tumbuh.growth;

import org.jspecify.annotations.Nullable;

/**
 * What was measured, exactly as read; null is "not measured".
 *
 * @param weightKg kilograms
 * @param lengthCm centimetres, lying or standing
 * @param position how length was measured, null if nobody noted it
 * @param headCm head circumference, centimetres
 * @param armCm mid-upper-arm circumference (LiLA), centimetres
 * @param tricepsMm triceps skinfold, millimetres
 * @param subscapularMm subscapular skinfold, millimetres
 * @param oedema pitting oedema of both feet was seen
 */
public record Measures(
        @Nullable Double weightKg,
        @Nullable Double lengthCm,
        @Nullable Position position,
        @Nullable Double headCm,
        @Nullable Double armCm,
        @Nullable Double tricepsMm,
        @Nullable Double subscapularMm,
        boolean oedema) {

    /** Weight alone, as at most scales. */
    public static Measures ofWeight(double weightKg) {
        return new Measures(weightKg, null, null, null, null, null, null, false);
    }

    /** Weight and length, as at every posyandu table. */
    public static Measures of(double weightKg, double lengthCm, @Nullable Position position) {
        return new Measures(weightKg, lengthCm, position, null, null, null, null, false);
    }

    /**
     * From stored whole numbers: grams, millimetres, and tenths of a millimetre for skinfolds. Dividing once gives the
     * double nearest to the decimal a scale shows, so both faces score alike to the bit.
     */
    public static Measures stored(
            @Nullable Integer weightG,
            @Nullable Integer lengthMm,
            @Nullable Position position,
            @Nullable Integer headMm,
            @Nullable Integer armMm,
            @Nullable Integer tricepsTenthMm,
            @Nullable Integer subscapularTenthMm,
            boolean oedema) {
        return new Measures(
                divided(weightG, 1000),
                divided(lengthMm, 10),
                position,
                divided(headMm, 10),
                divided(armMm, 10),
                divided(tricepsTenthMm, 10),
                divided(subscapularTenthMm, 10),
                oedema);
    }

    private static @Nullable Double divided(@Nullable Integer whole, double by) {
        return whole == null ? null : whole / by;
    }
}
