package id.tumbuh.server.people.internal.match;

import id.tumbuh.growth.calendar.CivilDate;
import org.jspecify.annotations.Nullable;

/** How two birth dates relate: the same, or one the slip of the other. */
enum Births {
    UNKNOWN,
    SAME,
    /** Day and month changed places. */
    SWAPPED,
    /** One digit of one part is another. */
    DIGIT,
    NEAR,
    /** Not near, but no mother bears two children within a month: of one name and one mother it is one child, told by heart. */
    SAME_MONTH,
    APART;

    private static final int NEAR_DAYS = 3;
    private static final int MONTH_DAYS = 31;

    static Births of(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return UNKNOWN;
        }
        if (one.equals(other)) {
            return SAME;
        }
        int[] first = date(one);
        int[] second = date(other);
        if (first[0] == second[0] && first[1] == second[2] && first[2] == second[1]) {
            return SWAPPED;
        }
        int differing = 0;
        for (int i = 0; i < first.length; i++) {
            differing += digits(first[i], second[i]);
        }
        if (differing == 1) {
            return DIGIT;
        }
        int between = Math.abs(one - other);
        return between <= NEAR_DAYS ? NEAR : between <= MONTH_DAYS ? SAME_MONTH : APART;
    }

    private static int digits(int one, int other) {
        int differing = 0;
        int first = one;
        int second = other;
        while (first > 0 || second > 0) {
            differing += first % 10 == second % 10 ? 0 : 1;
            first /= 10;
            second /= 10;
        }
        return differing;
    }

    private static int[] date(int epochDay) {
        CivilDate date = CivilDate.ofEpochDay(epochDay);
        return new int[] {date.year(), date.month(), date.day()};
    }
}
