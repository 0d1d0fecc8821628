package id.tumbuh.sheets.survey;

/**
 * What one figure of one group rests on, before it has an interval.
 *
 * @param children rows in the figure's base
 * @param weight their sampling weights together
 * @param mean the share (0–1) or the mean z; NaN when the weight is 0
 * @param variance of {@code mean}; out of a tally it is still the bare sum of squared influences, before the design
 * @param deviation standard deviation of z; NaN for a share
 */
record Influence(long children, double weight, double mean, double variance, double deviation) {
    Influence scaled(double factor) {
        return new Influence(children, weight, mean, variance * factor, deviation);
    }

    /** The survey package's standard deviation: weighted, with n / (n − 1) by rows; NaN for fewer than two. */
    static double deviation(double spread, double weight, long children) {
        return children < 2 ? Double.NaN : Math.sqrt(spread / weight * children / (children - 1));
    }
}
