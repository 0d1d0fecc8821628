package id.tumbuh.growth.score;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Reason;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.arithmetic.Rounding;
import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one child at one visit: each a value or the reason why there is none.
 *
 * <p>Gives the same numbers as {@link Batch}, which a test holds; this is the face to read and to explain from.
 */
public final class ChildScores {
    private final @Nullable Sex sex;
    private final @Nullable Age age;
    private final Measures measures;
    private final byte position;

    public ChildScores(@Nullable Sex sex, @Nullable Age age, Measures measures) {
        this.sex = sex;
        this.age = age;
        this.measures = measures;
        this.position = Corrected.position(code(measures.position()), months());
    }

    /** Whether "standing" was set aside because the child is below 9 months, so that no 0.7 cm was added. */
    public boolean positionSetAside() {
        return position != code(measures.position());
    }

    /** Length or height after the 0.7 cm correction; null where it was not measured. */
    public @Nullable Double correctedCm() {
        Double length = measures.lengthCm();
        return length == null ? null : Corrected.lengthCm(length, position, age != null, days());
    }

    /** kg/m² from the corrected length; null where weight or length was not measured. */
    public @Nullable Double bmi() {
        Double corrected = correctedCm();
        Double weight = measures.weightKg();
        return corrected == null || weight == null ? null : Corrected.bmi(weight, corrected);
    }

    /** The WHO 2006 score: birth to 60.0 months. */
    public Score of(Indicator indicator) {
        return switch (indicator) {
            case WEIGHT_FOR_AGE -> forAge(indicator, measures.weightKg());
            case LENGTH_FOR_AGE -> forAge(indicator, correctedCm());
            case WEIGHT_FOR_LENGTH -> forLength();
            case BMI_FOR_AGE -> forAge(indicator, bmi());
            case HEAD_FOR_AGE -> forAge(indicator, measures.headCm());
            case ARM_FOR_AGE -> forAge(indicator, measures.armCm());
            case TRICEPS_FOR_AGE -> forAge(indicator, measures.tricepsMm());
            case SUBSCAPULAR_FOR_AGE -> forAge(indicator, measures.subscapularMm());
        };
    }

    /** The WHO 2007 height-for-age: 60 to 228 months. The height is taken as measured. */
    public Score schoolHeight() {
        return school(Standards.SCHOOL_HEIGHT_FOR_AGE, measures.lengthCm(), false);
    }

    /** The WHO 2007 weight-for-age: 60 to 120 months. */
    public Score schoolWeight() {
        return school(Standards.SCHOOL_WEIGHT_FOR_AGE, measures.weightKg(), true);
    }

    /** The WHO 2007 BMI-for-age: 60 to 228 months. */
    public Score schoolBmi() {
        Double weight = measures.weightKg();
        Double height = measures.lengthCm();
        Double bmi = weight == null || height == null ? null : Corrected.bmi(weight, height);
        return school(Standards.SCHOOL_BMI_FOR_AGE, bmi, true);
    }

    /** The table that {@link #of} reads for an indicator; for weight-for-length the one that age, position or length choose. */
    public Standard standard(Indicator indicator) {
        return switch (indicator) {
            case WEIGHT_FOR_AGE -> Standards.WEIGHT_FOR_AGE;
            case LENGTH_FOR_AGE -> Standards.LENGTH_FOR_AGE;
            case WEIGHT_FOR_LENGTH -> {
                Double corrected = correctedCm();
                yield ForLength.standard(age != null, days(), position, corrected == null ? Double.NaN : corrected);
            }
            case BMI_FOR_AGE -> Standards.BMI_FOR_AGE;
            case HEAD_FOR_AGE -> Standards.HEAD_FOR_AGE;
            case ARM_FOR_AGE -> Standards.ARM_FOR_AGE;
            case TRICEPS_FOR_AGE -> Standards.TRICEPS_FOR_AGE;
            case SUBSCAPULAR_FOR_AGE -> Standards.SUBSCAPULAR_FOR_AGE;
        };
    }

    private Score forAge(Indicator indicator, @Nullable Double measured) {
        if (sex == null) {
            return new Score.NotComputable(Reason.NO_SEX);
        }
        if (age == null) {
            return new Score.NotComputable(Reason.NO_AGE);
        }
        if (measured == null) {
            return new Score.NotComputable(Reason.NOT_MEASURED);
        }
        boolean heldBackByOedema = indicator == Indicator.WEIGHT_FOR_AGE || indicator == Indicator.BMI_FOR_AGE;
        if (measures.oedema() && heldBackByOedema) {
            return new Score.NotComputable(Reason.OEDEMA);
        }
        Standard standard = standard(indicator);
        if (!ForAge.covers(standard, age.days(), age.months())) {
            return new Score.NotComputable(
                    age.days() < standard.first() ? Reason.AGE_BELOW_TABLE : Reason.AGE_ABOVE_TABLE);
        }
        if (measured <= 0) {
            return new Score.NotComputable(Reason.NOT_POSITIVE);
        }
        return scored(standard, ForAge.z(standard, standard.figures(sex), age.days(), age.months(), measured));
    }

    private Score forLength() {
        Double weight = measures.weightKg();
        Double corrected = correctedCm();
        if (sex == null) {
            return new Score.NotComputable(Reason.NO_SEX);
        }
        if (weight == null || corrected == null) {
            return new Score.NotComputable(Reason.NOT_MEASURED);
        }
        if (measures.oedema()) {
            return new Score.NotComputable(Reason.OEDEMA);
        }
        if (months() >= ForAge.END_MONTHS) {
            return new Score.NotComputable(Reason.AGE_ABOVE_TABLE);
        }
        Standard standard = standard(Indicator.WEIGHT_FOR_LENGTH);
        if (!ForLength.covers(standard, corrected)) {
            return new Score.NotComputable(Reason.LENGTH_OUTSIDE_TABLE);
        }
        return scored(standard, ForLength.z(standard, standard.figures(sex), corrected, weight));
    }

    private Score school(Standard standard, @Nullable Double measured, boolean heldBackByOedema) {
        if (sex == null) {
            return new Score.NotComputable(Reason.NO_SEX);
        }
        if (age == null) {
            return new Score.NotComputable(Reason.NO_AGE);
        }
        if (age.months() < School.FIRST_MONTHS) {
            return new Score.NotComputable(Reason.AGE_BELOW_TABLE);
        }
        if (age.months() > School.lastMonths(standard)) {
            return new Score.NotComputable(Reason.AGE_ABOVE_TABLE);
        }
        if (measured == null) {
            return new Score.NotComputable(Reason.NOT_MEASURED);
        }
        if (measures.oedema() && heldBackByOedema) {
            return new Score.NotComputable(Reason.OEDEMA);
        }
        return scored(standard, School.z(standard, standard.figures(sex), age.months(), measured));
    }

    private static Score scored(Standard standard, double exact) {
        if (Double.isNaN(exact)) {
            return new Score.NotComputable(Reason.NOT_A_NUMBER);
        }
        double z = Rounding.toHundredths(exact);
        return new Score.Value(exact, z, standard.flags(z));
    }

    private double months() {
        return age == null ? Double.NaN : age.months();
    }

    private int days() {
        return age == null ? 0 : age.days();
    }

    private static byte code(@Nullable Position position) {
        if (position == null) {
            return Columns.NOT_NOTED;
        }
        return switch (position) {
            case LYING -> Columns.LYING;
            case STANDING -> Columns.STANDING;
        };
    }
}
