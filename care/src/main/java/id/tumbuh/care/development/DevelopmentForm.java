package id.tumbuh.care.development;

/** The ages of the development forms, in completed months (child-growth.md 5.6, unconfirmed): use the last one reached. */
public final class DevelopmentForm {
    private static final int[] MONTHS = {3, 6, 9, 12, 15, 18, 21, 24, 30, 36, 42, 48, 54, 60, 66, 72};
    /** Before the first form. */
    public static final int NONE = -1;

    private DevelopmentForm() {}

    /** The form for an age; {@link #NONE} below three months. */
    public static int at(int completedMonths) {
        int form = NONE;
        for (int month : MONTHS) {
            if (month <= completedMonths) {
                form = month;
            }
        }
        return form;
    }

    /** The completed months at which the next form takes its place; {@link #NONE} after the last. */
    public static int next(int form) {
        for (int month : MONTHS) {
            if (month > form) {
                return month;
            }
        }
        return NONE;
    }
}
