package id.tumbuh.sim.body;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Sex;
import id.tumbuh.sim.chance.Draw;

/**
 * One child's true body at any day from birth to 60 months: grams and millimetres, never negative, length and head never less
 * than before. Between the ends of months everything goes in a straight line.
 *
 * <p>Length is the lying one at every age; standing, a child measures 7 mm less.
 */
public final class Body {
    private static final double HEAD_MEAN = -0.55;
    private static final double HEAD_WITH_LENGTH = 0.35;
    private static final double HEAD_LEVEL = 0.75;
    private static final double ARM_MEAN = -0.35;
    private static final double ARM_WITH_WEIGHT = 0.70;
    private static final double ARM_WITH_LENGTH = 0.25;
    private static final double ARM_LEVEL = 0.55;
    private static final double MOST_Z = 4.5;

    private final double[] lengthMm = new double[Setbacks.MONTHS];
    private final double[] weightGrams = new double[Setbacks.MONTHS];
    private final double[] headMm = new double[Setbacks.MONTHS];
    private final double[] armMm = new double[Setbacks.MONTHS];
    private final boolean[] ill;

    /** The body that a key gives; the same whatever else is generated. */
    public Body(Population population, long key, Sex sex, int gestationalWeeks, boolean twin) {
        Setbacks setbacks = new Setbacks(Draw.of(key, 1), gestationalWeeks, twin);
        ill = setbacks.ill;
        Draw draw = Draw.of(key, 2);
        Pair level = new Pair(draw, population.correlation);
        Pair wander = new Pair(draw, population.correlation);
        double head = HEAD_LEVEL * draw.gaussian();
        double arm = ARM_LEVEL * draw.gaussian();
        for (int month = 0; month < Setbacks.MONTHS; month++) {
            double length = bounded(population.lengthMean
                    + Profile.LENGTH.at(month)
                    + Spread.LENGTH_LEVEL * level.length
                    + Spread.LENGTH_WANDER * wander.length
                    - setbacks.length[month]);
            double weight = bounded(population.weightMean
                    + Profile.WEIGHT_FOR_LENGTH.at(month)
                    + Spread.WEIGHT_LEVEL * level.weight
                    + Spread.WEIGHT_WANDER * wander.weight
                    - setbacks.weight[month]);
            grow(sex, month, length, weight, head, arm);
            wander.goOn(draw, population.correlation);
        }
    }

    private void grow(Sex sex, int month, double length, double weight, double head, double arm) {
        int day = Tables.day(month);
        double headZ = bounded(HEAD_MEAN + HEAD_WITH_LENGTH * (length + 1) + head);
        double armZ = bounded(ARM_MEAN + ARM_WITH_WEIGHT * weight + ARM_WITH_LENGTH * (length + 1) + arm);
        lengthMm[month] = notBelow(lengthMm, month, Tables.lengthMm(sex, day, length));
        headMm[month] = notBelow(headMm, month, Tables.headMm(sex, day, headZ));
        armMm[month] = Tables.armMm(sex, day, armZ);
        weightGrams[month] = Tables.weightGrams(sex, day, lengthMm[month], weight);
    }

    private static double notBelow(double[] series, int month, double value) {
        return month == 0 ? value : Math.max(series[month - 1], value);
    }

    private static double bounded(double z) {
        return Math.max(-MOST_Z, Math.min(MOST_Z, z));
    }

    public int lengthMm(int ageDays) {
        return rounded(lengthMm, ageDays);
    }

    public int weightGrams(int ageDays) {
        return rounded(weightGrams, ageDays);
    }

    public int headMm(int ageDays) {
        return rounded(headMm, ageDays);
    }

    /** Upper arm; the standard begins at 91 days, and before that day this is the arm of that day. */
    public int armMm(int ageDays) {
        return rounded(armMm, ageDays);
    }

    /** Whether an illness began in the month of life in which this day lies. */
    public boolean ill(int ageDays) {
        return ill[Math.min(monthBefore(ageDays) + 1, Setbacks.MONTHS - 1)];
    }

    private static int rounded(double[] series, int ageDays) {
        int month = monthBefore(ageDays);
        int from = Tables.day(month);
        int until = Tables.day(month + 1);
        double share = (double) (ageDays - from) / (until - from);
        return (int) (series[month] + share * (series[month + 1] - series[month]) + 0.5);
    }

    private static int monthBefore(int ageDays) {
        return Math.min((int) (ageDays / Age.DAYS_IN_MONTH), Setbacks.MONTHS - 2);
    }

    /** Two numbers of the standard normal distribution that are correlated, and how they go on. */
    private static final class Pair {
        private double length;
        private double weight;

        private Pair(Draw draw, double correlation) {
            length = draw.gaussian();
            weight = beside(draw, length, correlation);
        }

        private void goOn(Draw draw, double correlation) {
            double news = draw.gaussian();
            length = Spread.LENGTH_MEMORY * length + Spread.LENGTH_NEWS * news;
            weight = Spread.WEIGHT_MEMORY * weight + Spread.WEIGHT_NEWS * beside(draw, news, correlation);
        }

        private static double beside(Draw draw, double other, double correlation) {
            return correlation * other + Math.sqrt(1 - correlation * correlation) * draw.gaussian();
        }
    }
}
