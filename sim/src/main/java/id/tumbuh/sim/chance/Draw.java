package id.tumbuh.sim.chance;

import id.tumbuh.growth.arithmetic.DeterministicMath;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Random draws from a key. Whoever needs chance of his own (a post, a household, a child, a visit) derives a key of his own,
 * so that no draw depends on who was generated before.
 *
 * <p>Of {@link SplittableRandom} only the stream of longs is used: how a JDK makes numbers in a range or of a bell curve from
 * it has changed between versions.
 */
public final class Draw {
    private static final double STEP = 0x1p-53;
    private static final int DOUBLE_SHIFT = 11;
    private static final int HALF = 32;

    private final SplittableRandom random;
    private double spare = Double.NaN;

    private Draw(long key) {
        this.random = new SplittableRandom(key);
    }

    /** The draws that belong to a key. */
    public static Draw of(long key) {
        return new Draw(key);
    }

    /** The draws that belong to a purpose under a key. */
    public static Draw of(long parent, long purpose) {
        return new Draw(key(parent, purpose));
    }

    /** A key under a key. Neighbouring purposes give unrelated keys. */
    public static long key(long parent, long purpose) {
        return mix(parent ^ mix(purpose + 0x9E3779B97F4A7C15L));
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014, variant 13 of Stafford). */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Any 64 bits. */
    public long bits() {
        return random.nextLong();
    }

    /** Between 0 (included) and 1 (excluded). */
    public double uniform() {
        return (random.nextLong() >>> DOUBLE_SHIFT) * STEP;
    }

    /** Between two bounds, the second excluded. */
    public double uniform(double from, double until) {
        return from + (until - from) * uniform();
    }

    /** A whole number from 0 to one below the bound. */
    public int below(int bound) {
        return (int) (((random.nextLong() >>> HALF) * bound) >>> HALF);
    }

    /** A whole number between two bounds, the second excluded. */
    public int between(int from, int until) {
        return from + below(until - from);
    }

    /** True with a probability. */
    public boolean chance(double probability) {
        return uniform() < probability;
    }

    /** One of a list. */
    public <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Of the standard normal distribution: Marsaglia's polar method, two at a time. */
    public double gaussian() {
        if (!Double.isNaN(spare)) {
            double kept = spare;
            spare = Double.NaN;
            return kept;
        }
        while (true) {
            double x = 2 * uniform() - 1;
            double y = 2 * uniform() - 1;
            double square = x * x + y * y;
            if (square < 1 && square > 0) {
                double scale = Math.sqrt(-2 * DeterministicMath.log(square) / square);
                spare = y * scale;
                return x * scale;
            }
        }
    }
}
