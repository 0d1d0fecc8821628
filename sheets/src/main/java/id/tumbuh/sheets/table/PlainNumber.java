package id.tumbuh.sheets.table;

import java.math.BigDecimal;

/** Numbers as a workbook stores them, and as a person writes them. */
final class PlainNumber {
    /** Largest magnitude of which every digit of a whole number is certain in a double. */
    private static final double EXACT_WHOLE = 9_007_199_254_740_992d;

    private PlainNumber() {}

    /** The value of a stored number, or NaN when the text is none. */
    static double parse(String stored) {
        for (int i = 0; i < stored.length(); i++) {
            char c = stored.charAt(i);
            if ((c < '0' || c > '9') && "+-.eE".indexOf(c) < 0) {
                return Double.NaN;
            }
        }
        try {
            double value = Double.parseDouble(stored);
            // Adding zero makes -0 a plain 0.
            return Double.isInfinite(value) ? Double.NaN : value + 0.0;
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    /**
     * The shortest plain decimal text: 7.0999999999999996 is 7.1, 1E-5 is 0.00001. A stored whole number keeps all its
     * digits, because a NIK of 16 digits may have more than a double holds.
     */
    static String text(String stored, double value) {
        return whole(stored) ? stored : text(value);
    }

    static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT_WHOLE) {
            return Long.toString((long) value);
        }
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static boolean whole(String stored) {
        int start = stored.startsWith("-") ? 1 : 0;
        boolean natural = start < stored.length() && stored.charAt(start) != '0';
        for (int i = start; natural && i < stored.length(); i++) {
            natural = stored.charAt(i) >= '0' && stored.charAt(i) <= '9';
        }
        return natural;
    }
}
