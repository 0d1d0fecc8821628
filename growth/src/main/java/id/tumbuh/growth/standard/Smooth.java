package id.tumbuh.growth.standard;

/**
 * What a smooth column is expected to hold between rows that are known already. Those stand at distances of 1, 3, 5, …
 * steps on both sides.
 *
 * <p>The rows are rounded, so a polynomial through many of them, fitted by least squares, knows the curve better than the
 * nearest ones do.
 */
final class Smooth {
    private static final int NEAREST = 4;

    private final boolean quintic;
    private final double[][] weights;

    /** A polynomial of degree 3 or 5, through at most that many rows on each side. */
    Smooth(boolean quintic, int most) {
        this.quintic = quintic;
        this.weights = new double[most + 1][];
    }

    /** Between {@code pairs} rows on each side. */
    double between(int[] values, int at, int step, int pairs) {
        if (weights[pairs] == null) {
            weights[pairs] = weights(pairs);
        }
        double sum = 0;
        for (int pair = 0; pair < pairs; pair++) {
            int away = (2 * pair + 1) * step;
            sum += weights[pairs][pair] * (values[at - away] + values[at + away]);
        }
        return sum;
    }

    /** The weights of the least-squares polynomial in its middle, where only the even powers count. */
    private double[] weights(int pairs) {
        double power0 = 2 * pairs;
        double power2 = 0;
        double power4 = 0;
        double power6 = 0;
        double power8 = 0;
        for (int pair = 0; pair < pairs; pair++) {
            double square = (2 * pair + 1) * (2 * pair + 1);
            power2 += 2 * square;
            power4 += 2 * square * square;
            power6 += 2 * square * square * square;
            power8 += 2 * square * square * square * square;
        }
        boolean fifth = quintic && pairs > 2;
        double a = fifth ? power4 * power8 - power6 * power6 : power4;
        double b = fifth ? power4 * power6 - power2 * power8 : -power2;
        double c = fifth ? power2 * power6 - power4 * power4 : 0;
        double all = power0 * a + power2 * b + power4 * c;
        double[] result = new double[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            double square = (2 * pair + 1) * (2 * pair + 1);
            result[pair] = (a + b * square + c * square * square) / all;
        }
        return result;
    }

    /** Near an end: on the polynomial through the four known rows that are nearest, of rows {@code from} to {@code to}. */
    static double nearEnd(int[] values, int from, int to, int at, int step) {
        int gap = 2 * step;
        int known = (to - from - 1) / gap + 1;
        int count = Math.min(NEAREST, known);
        int first = Math.max(0, Math.min((at - from - step) / gap - 1, known - count));
        double sum = 0;
        for (int one = 0; one < count; one++) {
            double weight = 1;
            for (int other = 0; other < count; other++) {
                if (other != one) {
                    weight = weight * (at - from - (first + other) * gap) / ((one - other) * gap);
                }
            }
            sum += weight * values[from + (first + one) * gap];
        }
        return sum;
    }
}
