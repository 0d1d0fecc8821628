package id.tumbuh.growth.increment;

/**
 * The intervals of WHO's velocity tables and how far a real interval may be off, in days. Posyandu days wander within
 * their month, so exact months are rare; the tolerance is a decision of ours (ADR 0005), not WHO's.
 */
enum Interval {
    ONE(1, 7),
    TWO(2, 10),
    THREE(3, 14),
    FOUR(4, 14),
    SIX(6, 14);

    private static final double DAYS_IN_MONTH = 30.4375;

    private final int months;
    private final int toleranceDays;

    Interval(int months, int toleranceDays) {
        this.months = months;
        this.toleranceDays = toleranceDays;
    }

    int months() {
        return months;
    }

    boolean fits(int days) {
        return Math.abs(days - months * DAYS_IN_MONTH) <= toleranceDays;
    }
}
