package id.tumbuh.bench.load;

import java.io.IOException;
import java.util.Locale;

/** Wall time with the CPU time of this process and of those it started that ended meanwhile. */
final class Stopwatch {
    private static final double NANOS = 1e9;

    private final long begin = System.nanoTime();
    private final Processors.Family before = Processors.family();
    private double seconds;
    private double own;
    private double others;

    private Stopwatch() throws IOException {}

    static Stopwatch start() throws IOException {
        return new Stopwatch();
    }

    void stop() throws IOException {
        Processors.Family now = Processors.family();
        seconds = (System.nanoTime() - begin) / NANOS;
        own = now.own() - before.own();
        others = now.children() - before.children();
    }

    double seconds() {
        return seconds;
    }

    /** Columns of a table: seconds, CPU seconds of this process, of its children. */
    String row() {
        return String.format(Locale.ROOT, "%.1f | %.1f | %.1f |", seconds, own, others);
    }
}
