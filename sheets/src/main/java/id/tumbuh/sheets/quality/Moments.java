package id.tumbuh.sheets.quality;

/**
 * Shape of a distribution of z-scores. Skewness and kurtosis are the sample-adjusted ones (Fisher–Pearson G1 and G2) with
 * their exact standard errors under normality; each is NaN where there are too few values or all are equal.
 *
 * @param standardDeviation with n − 1
 * @param kurtosis excess over the normal curve's 3
 */
public record Moments(long count, double mean, double standardDeviation, double skewness, double kurtosis) {

    /** Moments of values in hundredths, {@code counts[i]} of them at {@code i − zero}. */
    static Moments of(long[] counts, int zero) {
        long count = 0;
        long sum = 0;
        for (int index = 0; index < counts.length; index++) {
            count += counts[index];
            sum += counts[index] * (index - zero);
        }
        double mean = sum / 100.0 / count;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (int index = 0; index < counts.length; index++) {
            double distance = (index - zero) / 100.0 - mean;
            double square = distance * distance;
            second += counts[index] * square;
            third += counts[index] * square * distance;
            fourth += counts[index] * square * square;
        }
        double deviation = count < 2 ? Double.NaN : Math.sqrt(second / (count - 1));
        return new Moments(count, mean, deviation, skewness(count, second, third), kurtosis(count, second, fourth));
    }

    private static double skewness(long children, double second, double third) {
        double count = children;
        if (count < 3 || second == 0) {
            return Double.NaN;
        }
        double variance = second / count;
        double plain = third / count / (variance * Math.sqrt(variance));
        return plain * Math.sqrt(count * (count - 1)) / (count - 2);
    }

    private static double kurtosis(long children, double second, double fourth) {
        double count = children;
        if (count < 4 || second == 0) {
            return Double.NaN;
        }
        double variance = second / count;
        double plain = fourth / count / (variance * variance) - 3;
        return (count - 1) / ((count - 2) * (count - 3)) * ((count + 1) * plain + 6);
    }

    double skewnessError() {
        double n = count;
        return Math.sqrt(6 * n * (n - 1) / ((n - 2) * (n + 1) * (n + 3)));
    }

    double kurtosisError() {
        double n = count;
        return 2 * skewnessError() * Math.sqrt((n * n - 1) / ((n - 3) * (n + 5)));
    }
}
