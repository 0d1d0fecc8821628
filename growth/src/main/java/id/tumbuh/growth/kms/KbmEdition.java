package id.tumbuh.growth.kms;

import id.tumbuh.growth.Sex;
import java.util.List;

/**
 * Kenaikan berat minimal, grams, by sex and completed months at the current weighing: the editions met in the field
 * (domain notes 2.5). Age 0 has none of its own; two weighings within month 0 use month 1.
 */
public enum KbmEdition {
    /** Buku KIA 2023: the boys' row and the girls' row. That the two printed rows are by sex is of high confidence, not certain. */
    BUKU_KIA_2023(Row.BOYS, Row.GIRLS),
    /** One row for both sexes as printed on sheets that carry the boys' row only. */
    ONE_ROW_BOYS(Row.BOYS, Row.BOYS),
    /** One row for both sexes as printed on sheets that carry the girls' row only. */
    ONE_ROW_GIRLS(Row.GIRLS, Row.GIRLS);

    private static final int LAST_MONTH = 60;

    private final Row boys;
    private final Row girls;

    KbmEdition(Row boys, Row girls) {
        this.boys = boys;
        this.girls = girls;
    }

    /** Whether a minimal gain is defined at an age. */
    public static boolean covers(int completedMonths) {
        return completedMonths >= 0 && completedMonths <= LAST_MONTH;
    }

    /** Minimal gain in grams; {@link #covers} must hold. */
    public int grams(Sex sex, int completedMonths) {
        List<Integer> grams = (sex == Sex.MALE ? boys : girls).grams;
        return grams.get(Math.min(Math.max(completedMonths, 1), grams.size()) - 1);
    }

    private enum Row {
        /** Months 1 to 12; the last also holds to 60. */
        BOYS(800, 900, 800, 600, 500, 400, 400, 300, 300, 300, 300, 200),
        GIRLS(800, 900, 800, 600, 500, 400, 300, 300, 300, 300, 200, 200);

        private final List<Integer> grams;

        Row(Integer... grams) {
            this.grams = List.of(grams);
        }
    }
}
