package id.tumbuh.growth.standard;

/**
 * The L, M and S of one table and sex, a row for each step of its key (day, millimetre or month).
 *
 * <p>Kept interleaved, because a score needs the three of one row at once.
 */
public final class Figures {
    private static final double L_AND_M_SCALE = 1e4;
    private static final double S_SCALE = 1e5;

    private final int first;
    private final double[] lms;

    private Figures(int first, double[] lms) {
        this.first = first;
        this.lms = lms;
    }

    /** The figures from whole numbers: L and M in ten-thousandths, S in hundred-thousandths. */
    static Figures of(int first, int[] l, int[] m, int[] s) {
        double[] lms = new double[3 * l.length];
        for (int row = 0; row < l.length; row++) {
            // One correctly rounded division gives the double nearest to the printed decimal.
            lms[3 * row] = l[row] / L_AND_M_SCALE;
            lms[3 * row + 1] = m[row] / L_AND_M_SCALE;
            lms[3 * row + 2] = s[row] / S_SCALE;
        }
        return new Figures(first, lms);
    }

    /** The first key that has a row. */
    public int first() {
        return first;
    }

    /** The last key that has a row. */
    public int last() {
        return first + lms.length / 3 - 1;
    }

    /** Box-Cox power at a key between {@link #first()} and {@link #last()}. */
    public double l(int key) {
        return lms[3 * (key - first)];
    }

    /** Median at a key. */
    public double m(int key) {
        return lms[3 * (key - first) + 1];
    }

    /** Coefficient of variation at a key. */
    public double s(int key) {
        return lms[3 * (key - first) + 2];
    }
}
