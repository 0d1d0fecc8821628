package id.tumbuh.sheets.survey;

import org.hipparchus.distribution.continuous.TDistribution;

/** 95 % limits by Student's t with the degrees of freedom of the design. */
final class ConfidenceLimits {
    private static final double UPPER_TAIL_STARTS = 0.975;
    private static final double SOLVER_ACCURACY = 1e-13;

    private final double quantile;

    ConfidenceLimits(long degreesOfFreedom) {
        quantile = degreesOfFreedom < 1
                ? Double.NaN
                : new TDistribution(degreesOfFreedom, SOLVER_ACCURACY).inverseCumulativeProbability(UPPER_TAIL_STARTS);
    }

    /** A mean z: the limits lie as far below as above. */
    Estimate ofMean(Influence figure) {
        double error = standardError(figure);
        return new Estimate(figure.mean(), error, figure.mean() - quantile * error, figure.mean() + quantile * error);
    }

    /** A prevalence in percent: the limits are found on the logit scale, so they stay between 0 and 100. */
    Estimate ofShare(Influence figure) {
        double share = figure.mean();
        double error = standardError(figure);
        // Asked of the share and not of the percent: upstream asks the percent and gives 1 % the limits [1, 1].
        if (share == 0 || share == 1) {
            double limit = 100 * share + 0 * error;
            return new Estimate(100 * share, 100 * error, limit, limit);
        }
        double logit = Math.log(share / (1 - share));
        double reach = quantile * error / (share * (1 - share));
        return new Estimate(100 * share, 100 * error, percentAt(logit - reach), percentAt(logit + reach));
    }

    /** One child says nothing of how children differ; its closed form of 0 would pass for certainty. */
    private static double standardError(Influence figure) {
        return figure.children() < 2 ? Double.NaN : Math.sqrt(figure.variance());
    }

    private static double percentAt(double logit) {
        return 100 / (1 + Math.exp(-logit));
    }
}
