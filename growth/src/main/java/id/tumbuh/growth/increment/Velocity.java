package id.tumbuh.growth.increment;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;
import org.jspecify.annotations.Nullable;

/** What grows, with the table of its increments and the constant that WHO adds to a weight gain before it is scored. */
public enum Velocity {
    /** Grams. */
    WEIGHT,
    /** Centimetres. */
    LENGTH,
    /** Centimetres. */
    HEAD;

    private static final int ONE_MONTH_DELTA = 400;
    private static final int TWO_MONTH_DELTA = 600;
    private static final int BOYS_THREE_MONTH_DELTA = 650;
    private static final int GIRLS_THREE_MONTH_DELTA = 800;
    private static final int BOYS_FOUR_MONTH_DELTA = 500;
    private static final int GIRLS_FOUR_MONTH_DELTA = 800;
    private static final int BOYS_SIX_MONTH_DELTA = 350;
    private static final int GIRLS_SIX_MONTH_DELTA = 450;

    /** The table of an interval in months; null where WHO publishes none. */
    public @Nullable Standard standard(int months) {
        return switch (this) {
            case WEIGHT -> Standards.weightVelocity(months);
            case LENGTH -> Standards.lengthVelocity(months);
            case HEAD -> Standards.headVelocity(months);
        };
    }

    /** The constant added to a gain, because healthy children lose weight too and the formula takes no negatives. */
    int delta(Sex sex, int months) {
        if (this != WEIGHT) {
            return 0;
        }
        boolean boy = sex == Sex.MALE;
        return switch (months) {
            case 1 -> ONE_MONTH_DELTA;
            case 2 -> TWO_MONTH_DELTA;
            case 3 -> boy ? BOYS_THREE_MONTH_DELTA : GIRLS_THREE_MONTH_DELTA;
            case 4 -> boy ? BOYS_FOUR_MONTH_DELTA : GIRLS_FOUR_MONTH_DELTA;
            default -> boy ? BOYS_SIX_MONTH_DELTA : GIRLS_SIX_MONTH_DELTA;
        };
    }

    /** Whether the figures rest on one transcription only: weight over 4 months, and girls' weight over 6. */
    boolean singleTranscription(Sex sex, int months) {
        return this == WEIGHT && (months == 4 || (months == 6 && sex == Sex.FEMALE));
    }
}
