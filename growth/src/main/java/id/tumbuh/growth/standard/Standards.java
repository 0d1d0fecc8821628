package id.tumbuh.growth.standard;

import static id.tumbuh.growth.standard.Edition.WHO_2006;
import static id.tumbuh.growth.standard.Edition.WHO_2007;
import static id.tumbuh.growth.standard.Edition.WHO_2009_VELOCITY;
import static id.tumbuh.growth.standard.Standard.Key.DAY;
import static id.tumbuh.growth.standard.Standard.Key.MILLIMETRE;
import static id.tumbuh.growth.standard.Standard.Key.MONTH;
import static id.tumbuh.growth.standard.Standard.Tails.PLAIN;
import static id.tumbuh.growth.standard.Standard.Tails.RESTRICTED;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every table of figures by name: its range, whether its tails are restricted, and WHO's limits of the plausible. */
public final class Standards {
    /** Every table, in the order in which the figures are packed. */
    private static final List<Standard> ALL = new ArrayList<>();

    /** Weight-for-age (BB/U), kg by day, birth to day 1856. Scored below 60.0 months only. */
    public static final Standard WEIGHT_FOR_AGE = add("who2006_wfa", WHO_2006, DAY, 0, 1857, RESTRICTED, -6, 5);

    /** Length/height-for-age (PB/U, TB/U), cm by day: length to day 730, height from day 731. */
    public static final Standard LENGTH_FOR_AGE = add("who2006_lhfa", WHO_2006, DAY, 0, 1857, PLAIN, -6, 6);

    /** BMI-for-age (IMT/U), kg/m² by day; from length to day 730, from height afterwards. */
    public static final Standard BMI_FOR_AGE = add("who2006_bfa", WHO_2006, DAY, 0, 1857, RESTRICTED, -5, 5);

    /** Head circumference-for-age (LK/U), cm by day. */
    public static final Standard HEAD_FOR_AGE = add("who2006_hcfa", WHO_2006, DAY, 0, 1857, PLAIN, -5, 5);

    /** Mid-upper-arm circumference-for-age (LiLA/U), cm by day from day 91. */
    public static final Standard ARM_FOR_AGE = add("who2006_acfa", WHO_2006, DAY, 91, 1766, RESTRICTED, -5, 5);

    /** Triceps skinfold-for-age, mm by day from day 91. */
    public static final Standard TRICEPS_FOR_AGE = add("who2006_tsfa", WHO_2006, DAY, 91, 1766, RESTRICTED, -5, 5);

    /** Subscapular skinfold-for-age, mm by day from day 91. */
    public static final Standard SUBSCAPULAR_FOR_AGE = add("who2006_ssfa", WHO_2006, DAY, 91, 1766, RESTRICTED, -5, 5);

    /** Weight-for-length (BB/PB), kg by 0.1 cm lying, 45.0 to 110.0 cm; used below 731 days. */
    public static final Standard WEIGHT_FOR_LENGTH =
            add("who2006_wfl", WHO_2006, MILLIMETRE, 450, 651, RESTRICTED, -5, 5);

    /** Weight-for-height (BB/TB), kg by 0.1 cm standing, 65.0 to 120.0 cm; used from 731 days. */
    public static final Standard WEIGHT_FOR_HEIGHT =
            add("who2006_wfh", WHO_2006, MILLIMETRE, 650, 551, RESTRICTED, -5, 5);

    /** WHO 2007 height-for-age (TB/U), cm by month, 60 to 229; scored to 228. */
    public static final Standard SCHOOL_HEIGHT_FOR_AGE =
            add("who2007_hfa_5_19", WHO_2007, MONTH, 60, 170, PLAIN, -6, 6);

    /** WHO 2007 weight-for-age (BB/U), kg by month, 60 to 121; scored to 120. */
    public static final Standard SCHOOL_WEIGHT_FOR_AGE =
            add("who2007_wfa_5_10", WHO_2007, MONTH, 60, 62, RESTRICTED, -6, 5);

    /** WHO 2007 BMI-for-age (IMT/U), kg/m² by month, 60 to 229; scored to 228. */
    public static final Standard SCHOOL_BMI_FOR_AGE =
            add("who2007_bfa_5_19", WHO_2007, MONTH, 60, 170, RESTRICTED, -5, 5);

    private static final Standard WEIGHT_ONE = velocity("who_velocity_weight_1", 12);
    private static final Standard WEIGHT_TWO = velocity("who_velocity_weight_2", 23);
    private static final Standard WEIGHT_THREE = velocity("who_velocity_weight_3", 22);
    private static final Standard WEIGHT_FOUR = velocity("who_velocity_weight_4", 21);
    private static final Standard WEIGHT_SIX = velocity("who_velocity_weight_6", 19);

    private static final Standard LENGTH_TWO = velocity("who_velocity_length_2", 23);
    private static final Standard LENGTH_THREE = velocity("who_velocity_length_3", 22);
    private static final Standard LENGTH_FOUR = velocity("who_velocity_length_4", 21);
    private static final Standard LENGTH_SIX = velocity("who_velocity_length_6", 19);

    private static final Standard HEAD_TWO = velocity("who_velocity_headc_2", 11);
    private static final Standard HEAD_THREE = velocity("who_velocity_headc_3", 10);
    private static final Standard HEAD_FOUR = velocity("who_velocity_headc_4", 21);
    private static final Standard HEAD_SIX = velocity("who_velocity_headc_6", 19);

    private Standards() {}

    /** Every table, increments too. */
    static List<Standard> all() {
        return ALL;
    }

    /** Weight increments in grams over 1, 2, 3, 4 or 6 months; null for another interval. */
    public static @Nullable Standard weightVelocity(int months) {
        return switch (months) {
            case 1 -> WEIGHT_ONE;
            case 2 -> WEIGHT_TWO;
            case 3 -> WEIGHT_THREE;
            case 4 -> WEIGHT_FOUR;
            case 6 -> WEIGHT_SIX;
            default -> null;
        };
    }

    /** Length increments in centimetres over 2, 3, 4 or 6 months; null for another interval. */
    public static @Nullable Standard lengthVelocity(int months) {
        return switch (months) {
            case 2 -> LENGTH_TWO;
            case 3 -> LENGTH_THREE;
            case 4 -> LENGTH_FOUR;
            case 6 -> LENGTH_SIX;
            default -> null;
        };
    }

    /** Head circumference increments in centimetres over 2, 3, 4 or 6 months; null for another interval. */
    public static @Nullable Standard headVelocity(int months) {
        return switch (months) {
            case 2 -> HEAD_TWO;
            case 3 -> HEAD_THREE;
            case 4 -> HEAD_FOUR;
            case 6 -> HEAD_SIX;
            default -> null;
        };
    }

    /** Increments by the month in which the interval starts. Velocity has no flags and no restriction. */
    private static Standard velocity(String name, int rows) {
        return add(name, WHO_2009_VELOCITY, MONTH, 0, rows, PLAIN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    private static Standard add(
            String name,
            Edition edition,
            Standard.Key key,
            int first,
            int rows,
            Standard.Tails tails,
            double flagBelow,
            double flagAbove) {
        Standard standard = new Standard(name, edition, key, first, rows, tails, flagBelow, flagAbove);
        ALL.add(standard);
        return standard;
    }
}
