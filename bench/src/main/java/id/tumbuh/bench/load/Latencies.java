package id.tumbuh.bench.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** How long answers took, every one of them. */
final class Latencies {
    private static final double NANOS_IN_MILLI = 1e6;

    private final long[] nanos;
    private final AtomicInteger count = new AtomicInteger();

    Latencies(int most) {
        nanos = new long[most];
    }

    void add(long nanoseconds) {
        int place = count.getAndIncrement();
        if (place < nanos.length) {
            nanos[place] = nanoseconds;
        }
    }

    int count() {
        return Math.min(count.get(), nanos.length);
    }

    /** Milliseconds that this share of the answers stayed within. */
    double within(double share) {
        long[] sorted = Arrays.copyOf(nanos, count());
        Arrays.sort(sorted);
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / NANOS_IN_MILLI;
    }

    String row() {
        return String.format(
                Locale.ROOT, "%.0f | %.0f | %.0f | %.0f", within(0.5), within(0.95), within(0.99), within(1));
    }
}
