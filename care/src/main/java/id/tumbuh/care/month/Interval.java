package id.tumbuh.care.month;

import id.tumbuh.care.skdn.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Wilson's 95 % interval of a proportion (E. B. Wilson, 1927), in tenths of a percent, outwards rounded. It holds for the few children of a
 * posyandu too, where part plus and minus two standard errors leaves 0 to 100.
 */
public record Interval(int low, int high) {
    private static final double Z = 1.959963984540054;
    private static final double THOUSAND = 1000.0;
    /** So that an exact bound, such as 0, is not pushed outwards by the last bit of the arithmetic. */
    private static final double SLACK = 1e-9;

    /** The interval; null where there is nothing to divide by. */
    public static @Nullable Interval of(Ratio ratio) {
        if (!ratio.isKnown()) {
            return null;
        }
        double n = ratio.whole();
        double share = ratio.part() / n;
        double square = Z * Z;
        double middle = (share + square / (2 * n)) / (1 + square / n);
        double half = Z * Math.sqrt(share * (1 - share) / n + square / (4 * n * n)) / (1 + square / n);
        int low = (int) Math.floor((middle - half) * THOUSAND + SLACK);
        int high = (int) Math.ceil((middle + half) * THOUSAND - SLACK);
        return new Interval(Math.max(low, 0), Math.min(high, (int) THOUSAND));
    }
}
