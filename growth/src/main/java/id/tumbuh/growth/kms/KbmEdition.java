package id.tumbuh.growth.kms;

import id.tumbuh.growth.Sex;

/**
 * Kenaikan berat minimal, grams, by sex and completed months at the current weighing: the editions met in the field
 * (domain notes 2.5). Age 0 has none of its own; two weighings within month 0 use month 1.
 */
public enum KbmEdition {
    /** Buku KIA 2023: the boys' row and the girls' row. That the two printed rows are by sex is of high confidence, not certain. */
    BUKU_KIA_2023(Sex.MALE, Sex.FEMALE),
    /** One row for both sexes as printed on sheets that carry the boys' row only. */
    ONE_ROW_BOYS(Sex.MALE, Sex.MALE),
    /** One row for both sexes as printed on sheets that carry the girls' row only. */
    ONE_ROW_GIRLS(Sex.FEMALE, Sex.FEMALE);

    private static final int LAST_MONTH = 60;

    /** Whose row holds for boys. */
    private final Sex boys;
    /** Whose row holds for girls. */
    private final Sex girls;

    KbmEdition(Sex boys, Sex girls) {
        this.boys = boys;
        this.girls = girls;
    }

    /** Whether a minimal gain is defined at an age. */
    public static boolean covers(int completedMonths) {
        return completedMonths >= 0 && completedMonths <= LAST_MONTH;
    }

    /** Minimal gain in grams; {@link #covers} must hold. */
    public int grams(Sex sex, int completedMonths) {
        Sex whose = sex == Sex.MALE ? boys : girls;
        int[] grams = whose == Sex.MALE ? Row.BOYS : Row.GIRLS;
        return grams[Math.min(Math.max(completedMonths, 1), grams.length) - 1];
    }

    /** Months 1 to 12; the last also holds to 60. */
    private static final class Row {
        private static final int[] BOYS = {800, 900, 800, 600, 500, 400, 400, 300, 300, 300, 300, 200};
        private static final int[] GIRLS = {800, 900, 800, 600, 500, 400, 300, 300, 300, 300, 200, 200};
    }
}
