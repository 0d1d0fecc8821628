package id.tumbuh.growth.standard;

import java.util.ArrayList;
import java.util.List;

/** Writes what {@link Bits} reads: the same intervals, the same learning. */
final class BitWriter extends Bits {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    private static final String NOTHING = "00000";

    private final List<Integer> digits = new ArrayList<>();
    private long low;
    private int interval = WHOLE;
    private boolean trying;
    private double cost;

    BitWriter() {
        super(NOTHING);
    }

    void write(int context, int bit) {
        if (trying) {
            double share = (double) counts[2 * context + bit] / (counts[2 * context] + counts[2 * context + 1]);
            cost -= Math.log(share) / Math.log(2);
        } else {
            narrow(zeros(context, interval), bit);
        }
        learn(context, bit);
    }

    /** How many bits the writing of something would take. Nothing is written and nothing learnt. */
    double cost(Runnable writing) {
        int[] before = counts.clone();
        trying = true;
        cost = 0;
        writing.run();
        trying = false;
        System.arraycopy(before, 0, counts, 0, counts.length);
        return cost;
    }

    /** The text so far, complete. */
    String text() {
        StringBuilder text = new StringBuilder();
        digits.forEach(digit -> text.append(DIGITS.charAt(digit)));
        for (int left = WHOLE >>> DIGIT_BITS; left > 0; left >>>= DIGIT_BITS) {
            text.append(DIGITS.charAt((int) (low / left) & (DIGITS.length() - 1)));
        }
        return text.toString();
    }

    private void narrow(int zeros, int bit) {
        if (bit == 0) {
            interval = zeros;
        } else {
            low += zeros;
            interval -= zeros;
        }
        if (low >= WHOLE) {
            low -= WHOLE;
            carry();
        }
        while (interval < LEAST) {
            digits.add((int) (low / LEAST));
            low = low % LEAST << DIGIT_BITS;
            interval <<= DIGIT_BITS;
        }
    }

    private void carry() {
        int at = digits.size() - 1;
        while (digits.get(at) == DIGITS.length() - 1) {
            digits.set(at--, 0);
        }
        digits.set(at, digits.get(at) + 1);
    }
}
