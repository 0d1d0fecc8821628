package id.tumbuh.care.card;

import id.tumbuh.growth.message.MessageCode;

/** Classes of birth weight (child-growth.md 5.7). The source leaves 4000 g itself open; here it is enough. */
public enum BirthWeight implements MessageCode {
    /** Below 1000 g. */
    BBLASR,
    /** 1000 to 1499 g. */
    BBLSR,
    /** 1500 to 2499 g. */
    BBLR,
    /** 2500 to 4000 g. */
    CUKUP,
    /** Above 4000 g. */
    BBLB;

    private static final int LEAST = 1000;
    private static final int VERY_LOW_BELOW = 1500;
    private static final int LOW_BELOW = 2500;
    private static final int LARGE_ABOVE = 4000;

    @Override
    public String code() {
        return name();
    }

    public static BirthWeight of(int grams) {
        if (grams < LEAST) {
            return BBLASR;
        }
        if (grams < VERY_LOW_BELOW) {
            return BBLSR;
        }
        if (grams < LOW_BELOW) {
            return BBLR;
        }
        return grams > LARGE_ABOVE ? BBLB : CUKUP;
    }

    public boolean isLow() {
        return compareTo(CUKUP) < 0;
    }
}
