package id.tumbuh.growth.standard;

import java.util.Arrays;

/**
 * Bits out of a text, the likelier ones at less than a bit's cost: an adaptive binary arithmetic decoder (Witten, Neal
 * and Cleary 1987). How likely a bit is, it learns for each context from the bits it has seen there.
 *
 * <p>A character stands for six bits, because 64 characters in equal use are what gzip cannot make longer.
 */
class Bits {
    /** Contexts are below this. */
    static final int CONTEXTS = 1400;

    static final int DIGIT_BITS = 6;
    /** The interval is kept below this and never under 1/64 of it, so that whole numbers of 32 bits are enough. */
    static final int WHOLE = 1 << 30;

    static final int LEAST = WHOLE >>> DIGIT_BITS;

    /** What one bit seen adds to its count. */
    private static final int SEEN = 2;
    /** Counts beyond it are halved, so that the newer bits weigh more. */
    private static final int MOST_SEEN = 400;

    private final String text;
    private int at;
    private int interval = WHOLE;
    private int place;
    /** For each context how often the bit was 0 and how often 1. */
    final int[] counts = new int[2 * CONTEXTS];

    Bits(String text) {
        this.text = text;
        Arrays.fill(counts, 1);
        for (int taken = WHOLE; taken > 1; taken >>>= DIGIT_BITS) {
            take();
        }
    }

    /** The next bit of a context. */
    int next(int context) {
        int zeros = zeros(context, interval);
        int bit = place < zeros ? 0 : 1;
        if (bit == 0) {
            interval = zeros;
        } else {
            place -= zeros;
            interval -= zeros;
        }
        while (interval < LEAST) {
            interval <<= DIGIT_BITS;
            take();
        }
        learn(context, bit);
        return bit;
    }

    /** The part of an interval that stands for 0. */
    final int zeros(int context, int whole) {
        int zeros = counts[2 * context];
        return whole / (zeros + counts[2 * context + 1]) * zeros;
    }

    final void learn(int context, int bit) {
        int at = 2 * context;
        counts[at + bit] += SEEN;
        if (counts[at] + counts[at + 1] > MOST_SEEN) {
            counts[at] = (counts[at] + 1) / 2;
            counts[at + 1] = (counts[at + 1] + 1) / 2;
        }
    }

    private void take() {
        place = (place << DIGIT_BITS) + digit(text.charAt(at++));
    }

    /** 0–9 A–Z a–z - _ stand for 0 to 63. */
    private static int digit(char c) {
        if (c <= '9') {
            return c == '-' ? 62 : c - '0';
        }
        if (c <= 'Z') {
            return c - 'A' + 10;
        }
        return c == '_' ? 63 : c - 'a' + 36;
    }
}
