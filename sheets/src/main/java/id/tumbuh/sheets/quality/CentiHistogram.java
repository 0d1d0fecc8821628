package id.tumbuh.sheets.quality;

import java.util.Arrays;

/**
 * Z-scores counted by hundredths from −30.00 to 30.00: 48 kB that answer every question about a distribution, however
 * many children it has. Z-scores beyond are counted, but belong to no figure except {@link #total}. Not thread-safe.
 */
public final class CentiHistogram {
    static final int LIMIT = 3000;

    private final long[] counts = new long[2 * LIMIT + 1];
    private long beyond;

    /** Counts a z-score rounded to two decimals; a blank one (NaN) is passed over. */
    public void add(double z) {
        if (Double.isNaN(z)) {
            return;
        }
        double centi = Math.rint(z * 100);
        if (Math.abs(centi) > LIMIT) {
            beyond++;
        } else {
            counts[(int) centi + LIMIT]++;
        }
    }

    public void addAll(CentiHistogram other) {
        for (int index = 0; index < counts.length; index++) {
            counts[index] += other.counts[index];
        }
        beyond += other.beyond;
    }

    /** The z-scores from one hundredth to another, both included, as a histogram of their own. */
    public CentiHistogram within(int lowestCenti, int highestCenti) {
        CentiHistogram part = new CentiHistogram();
        int from = Math.max(lowestCenti, -LIMIT);
        int length = Math.min(highestCenti, LIMIT) - from + 1;
        if (length > 0) {
            System.arraycopy(counts, from + LIMIT, part.counts, from + LIMIT, length);
        }
        return part;
    }

    /** How many lie from one hundredth to another, both included. */
    public long count(int lowestCenti, int highestCenti) {
        long count = 0;
        for (int centi = Math.max(lowestCenti, -LIMIT); centi <= Math.min(highestCenti, LIMIT); centi++) {
            count += counts[centi + LIMIT];
        }
        return count;
    }

    /** How many lie within ±30. */
    public long count() {
        return Arrays.stream(counts).sum();
    }

    /** How many were added, those beyond ±30 included. */
    public long total() {
        return count() + beyond;
    }

    /** Share (0–1) strictly below a z-score; NaN when empty. */
    public double shareBelow(double z) {
        return (double) count(-LIMIT, (int) Math.ceil(centi(z)) - 1) / count();
    }

    /** Share (0–1) strictly above a z-score; NaN when empty. */
    public double shareAbove(double z) {
        return (double) count((int) Math.floor(centi(z)) + 1, LIMIT) / count();
    }

    /** 1.1 · 100 is 110.00000000000001: a limit meant as a whole hundredth must stay one. */
    private static double centi(double z) {
        double centi = z * 100;
        double whole = Math.rint(centi);
        return Math.abs(centi - whole) < 1e-9 ? whole : centi;
    }

    /** The lowest z-score with at least this share (0–1) of all at or below it; NaN when empty. */
    public double percentile(double share) {
        long wanted = Math.max(1, (long) Math.ceil(share * count()));
        long seen = 0;
        for (int centi = -LIMIT; centi <= LIMIT; centi++) {
            seen += counts[centi + LIMIT];
            if (seen >= wanted) {
                return centi / 100.0;
            }
        }
        return Double.NaN;
    }

    public Moments moments() {
        return Moments.of(counts, LIMIT);
    }

    /**
     * Counts for drawing, in bins that include their lower edge: bin i holds from {@code lowestCenti + i · width} up to
     * the next bin's first hundredth.
     */
    public long[] bins(int lowestCenti, int width, int bins) {
        long[] heights = new long[bins];
        for (int bin = 0; bin < bins; bin++) {
            int from = lowestCenti + bin * width;
            heights[bin] = count(from, from + width - 1);
        }
        return heights;
    }
}
