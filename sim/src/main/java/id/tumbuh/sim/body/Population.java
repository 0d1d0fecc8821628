package id.tumbuh.sim.body;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.score.Normal;
import id.tumbuh.sim.chance.Draw;
import java.util.function.DoubleUnaryOperator;

/**
 * The means around which children grow, set so that the prevalences asked for are those expected over all ages.
 *
 * <p>The setbacks of a fixed sample of children are drawn; given them, z is normal, and the share below −2 is summed and not
 * sampled. That leaves an error far below that of counting children.
 */
public final class Population {
    private static final long PILOT = 20_260_101L;
    private static final int CHILDREN = 120;
    /** Midpoints of equal ninths of the length distribution would miss its tails: nodes of 7-point Gauss–Hermite. */
    private static final double[] NODES = {
        -3.750439717725742,
        -2.366759410734541,
        -1.154405394739968,
        0,
        1.154405394739968,
        2.366759410734541,
        3.750439717725742
    };

    private static final double[] WEIGHTS = {
        5.48268855972218e-4,
        0.0307571239675865,
        0.240123178605013,
        0.457142857142857,
        0.240123178605013,
        0.0307571239675865,
        5.48268855972218e-4
    };
    private static final double LOW = -2;
    private static final int AGE_STEP = 3;
    private static final int HALVINGS = 30;
    private static final double LOOSEST = -0.6;
    private static final double TIGHTEST = 0.8;

    /** Mean z at no setback, before the profile of age. */
    final double lengthMean;

    final double weightMean;
    /** How level and news of length and of weight for length go together. */
    final double correlation;

    private final Setbacks[] pilot = new Setbacks[CHILDREN];
    private final Prevalence reached;

    private Population(Prevalence wanted) {
        for (int child = 0; child < CHILDREN; child++) {
            Draw draw = Draw.of(PILOT, child);
            Gestation gestation = Gestation.drawn(draw);
            pilot[child] = new Setbacks(draw, gestation.weeks(), gestation.twins());
        }
        lengthMean = -solve(4, -4, mean -> stunting(-mean), wanted.stunting());
        weightMean = -solve(4, -4, mean -> wasting(-mean), wanted.wasting());
        double[] limits = limits();
        correlation = solve(TIGHTEST, LOOSEST, rho -> underweight(limits, rho), wanted.underweight());
        reached = new Prevalence(stunting(lengthMean), wasting(weightMean), underweight(limits, correlation));
    }

    /** The means for prevalences. Takes some tenths of a second. */
    public static Population of(Prevalence wanted) {
        return new Population(wanted);
    }

    /** What is expected: as asked, but for an underweight that no correlation gives. */
    public Prevalence reached() {
        return reached;
    }

    private double stunting(double mean) {
        double spread = Math.sqrt(Spread.LENGTH_VARIANCE);
        return average((child, month) -> Normal.below((LOW - length(mean, child, month)) / spread));
    }

    private double wasting(double mean) {
        double spread = Math.sqrt(Spread.WEIGHT_VARIANCE);
        return average((child, month) -> Normal.below((LOW - weight(mean, child, month)) / spread));
    }

    private double length(double mean, int child, int month) {
        return mean + Profile.LENGTH.at(month) - pilot[child].length[month];
    }

    private double weight(double mean, int child, int month) {
        return mean + Profile.WEIGHT_FOR_LENGTH.at(month) - pilot[child].weight[month];
    }

    /** For each child, age and node of length: the weight for length below which it is underweight. */
    private double[] limits() {
        double spread = Math.sqrt(Spread.LENGTH_VARIANCE);
        double[] limits = new double[CHILDREN * Setbacks.MONTHS * NODES.length];
        average((child, month) -> {
            int day = Tables.day(month);
            Sex sex = child % 2 == 0 ? Sex.MALE : Sex.FEMALE;
            for (int node = 0; node < NODES.length; node++) {
                double z = length(lengthMean, child, month) + spread * NODES[node];
                limits[at(child, month, node)] =
                        Tables.weightForLengthWhereUnderweight(sex, day, Tables.lengthMm(sex, day, z));
            }
            return 0;
        });
        return limits;
    }

    private double underweight(double[] limits, double rho) {
        double covariance = rho * Spread.COVARIANCE;
        double shift = covariance / Math.sqrt(Spread.LENGTH_VARIANCE);
        double spread = Math.sqrt(Spread.WEIGHT_VARIANCE - shift * shift);
        return average((child, month) -> {
            double mean = weight(weightMean, child, month);
            double share = 0;
            for (int node = 0; node < NODES.length; node++) {
                double limit = limits[at(child, month, node)];
                share += WEIGHTS[node] * Normal.below((limit - mean - shift * NODES[node]) / spread);
            }
            return share;
        });
    }

    private static int at(int child, int month, int node) {
        return (child * Setbacks.MONTHS + month) * NODES.length + node;
    }

    /** Over the pilot's children and months 0 to 59. */
    private static double average(ChildMonth share) {
        double sum = 0;
        int count = 0;
        for (int child = 0; child < CHILDREN; child++) {
            for (int month = child % AGE_STEP; month < Setbacks.MONTHS - 1; month += AGE_STEP) {
                sum += share.of(child, month);
                count++;
            }
        }
        return sum / count;
    }

    /** Where a growing function reaches a value, between two bounds of which the first is the higher; else the nearer bound. */
    private static double solve(double high, double low, DoubleUnaryOperator growing, double wanted) {
        double above = high;
        double below = low;
        for (int step = 0; step < HALVINGS; step++) {
            double middle = (above + below) / 2;
            if (growing.applyAsDouble(middle) < wanted) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return (above + below) / 2;
    }

    /** Something of one child in one month. */
    private interface ChildMonth {
        double of(int child, int month);
    }
}
