package id.tumbuh.sheets.table;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal digits of numbers, written into bytes without a String. */
final class Digits {
    /** Bytes of the longest number {@link #append} writes: sign, 19 digits, point, zero in front. */
    static final int LONGEST = 24;

    private static final double[] SCALES = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    /** Up to here the product with the scale is still within half a unit of the exact one. */
    private static final double LARGEST = 1e15;

    private Digits() {}

    static boolean fits(double value, int decimals) {
        return Math.abs(value) * SCALES[decimals] < LARGEST;
    }

    /** The value in units of its last decimal, ties away from zero; exact for a value that is a multiple of it. */
    static long scaled(double value, int decimals) {
        double product = Math.abs(value) * SCALES[decimals];
        long units = (long) (product + 0.5);
        return value < 0 ? -units : units;
    }

    /** For values beyond {@link #fits}. */
    static String plain(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    /**
     * Writes units as a decimal number with so many decimals: 165 with 2 is 1.65.
     *
     * @return the place behind the last byte
     */
    static int append(byte[] target, int at, long units, int decimals) {
        int place = at;
        if (units < 0) {
            target[place++] = '-';
        }
        int digits = Math.max(count(units), decimals + 1);
        int end = place + digits + (decimals > 0 ? 1 : 0);
        long rest = units;
        int written = 0;
        for (int i = end - 1; i >= place; i--) {
            if (decimals > 0 && written == decimals) {
                target[i--] = '.';
            }
            // Minus of the remainder, because the smallest long has no positive.
            target[i] = (byte) ('0' + Math.abs(rest % 10));
            rest /= 10;
            written++;
        }
        return end;
    }

    private static int count(long units) {
        int count = 1;
        for (long rest = units / 10; rest != 0; rest /= 10) {
            count++;
        }
        return count;
    }
}
