package id.tumbuh.phone;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.score.ChildScores;
import org.jspecify.annotations.Nullable;

/**
 * One child at one visit as JavaScript gives it: codes and numbers, NaN for "not known". Plain Java, so that the JVM
 * reads the same numbers the same way when it writes down what the browser must answer.
 *
 * @param sex 1 male, 2 female, 0 unknown: WHO's own codes
 * @param ageDays age in days, or NaN
 * @param ageMonths age in months of 30.4375 days, or NaN; not both ages
 * @param weightKg kilograms
 * @param lengthCm centimetres
 * @param position 1 lying, 2 standing, 0 not noted
 * @param headCm head circumference, centimetres
 * @param armCm mid-upper-arm circumference, centimetres
 * @param tricepsMm triceps skinfold, millimetres
 * @param subscapularMm subscapular skinfold, millimetres
 * @param oedema pitting oedema of both feet was seen
 */
record RawChild(
        int sex,
        double ageDays,
        double ageMonths,
        double weightKg,
        double lengthCm,
        int position,
        double headCm,
        double armCm,
        double tricepsMm,
        double subscapularMm,
        boolean oedema) {

    /** Scores this child; throws {@link IllegalArgumentException} for a code or an age that cannot be. */
    ChildScores scores() {
        return new ChildScores(sexOrUnknown(sex), age(ageDays, ageMonths), measures());
    }

    /** The age of this visit; where none is given, the days between birth and visit, null where one of them is unknown. */
    @Nullable
    Age age(@Nullable Integer birthDay, @Nullable Integer visitDay) {
        if (Double.isNaN(ageDays) && Double.isNaN(ageMonths) && birthDay != null && visitDay != null) {
            return age((double) visitDay - birthDay, ageMonths);
        }
        return age(ageDays, ageMonths);
    }

    Measures measures() {
        return new Measures(
                measured(weightKg),
                measured(lengthCm),
                position(position),
                measured(headCm),
                measured(armCm),
                measured(tricepsMm),
                measured(subscapularMm),
                oedema);
    }

    /** The sex of a code, null for 0. */
    static @Nullable Sex sexOrUnknown(int code) {
        return code == 0 ? null : sex(code);
    }

    /** The sex of a code that must name one. */
    static Sex sex(int code) {
        return switch (code) {
            case 1 -> Sex.MALE;
            case 2 -> Sex.FEMALE;
            default -> throw new IllegalArgumentException("sex is 1 (male) or 2 (female)");
        };
    }

    /** The age, null where neither is known. Checked here, because a cast to int differs outside the ages of people. */
    static @Nullable Age age(double days, double months) {
        boolean daysKnown = !Double.isNaN(days);
        boolean monthsKnown = !Double.isNaN(months);
        if (daysKnown && monthsKnown) {
            throw new IllegalArgumentException("give ageDays or ageMonths, not both");
        }
        if ((daysKnown && !Age.isDays(days)) || (monthsKnown && !Age.isMonths(months))) {
            throw new IllegalArgumentException("an age is not negative and below 137 years");
        }
        if (daysKnown) {
            return Age.ofDays(days);
        }
        return monthsKnown ? Age.ofMonths(months) : null;
    }

    static @Nullable Position position(int code) {
        return switch (code) {
            case 0 -> null;
            case 1 -> Position.LYING;
            case 2 -> Position.STANDING;
            default -> throw new IllegalArgumentException("position is 1 (lying), 2 (standing) or 0 (not noted)");
        };
    }

    private static @Nullable Double measured(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
