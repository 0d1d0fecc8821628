package id.tumbuh.phone;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.score.Inverse;
import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;
import java.util.SplittableRandom;

/**
 * Seeded children as the browser is asked about them: most as a posyandu sees them, some far out, some with an age or a
 * length on the very edge of a table, some with numbers that no one ever measured.
 */
final class RandomChildren {
    private static final double NONE = Double.NaN;

    private static final double[] EDGE_DAYS = {
        0,
        0.4,
        0.5,
        90.49,
        90.5,
        91,
        273.9,
        273.9375,
        274,
        730,
        730.49,
        730.5,
        731,
        1825.5,
        1826,
        1826.24,
        1826.25,
        1827,
        1856,
        1857,
        3652.5,
        3652.6,
        6939.75,
        6939.8,
        50_000,
        50_001,
        -1,
        -0.0,
        Double.POSITIVE_INFINITY,
        Double.MIN_VALUE
    };
    private static final double[] EDGE_MONTHS = {
        0,
        8.999999999999998,
        9,
        23.999,
        24,
        59.99999999999999,
        60,
        60.00000000000001,
        61,
        119.99999999999999,
        120,
        120.00000000000001,
        121,
        227.99999999999997,
        228,
        228.00000000000003,
        229,
        2000,
        -0.1,
        Double.NEGATIVE_INFINITY
    };
    private static final double[] EDGE_CM = {
        44.29999999999999,
        44.3,
        44.9,
        44.99999999999999,
        45,
        45.00000000000001,
        64.3,
        65,
        65.7,
        69.95,
        87,
        86.99999999999999,
        109.3,
        110,
        110.00000000000001,
        110.7,
        119.3,
        120,
        120.7,
        0,
        -1,
        1e-300,
        1e300,
        Double.POSITIVE_INFINITY
    };
    private static final double[] ODD = {
        0,
        -0.0,
        -1,
        1,
        0.1,
        Double.MIN_VALUE,
        1e-300,
        1e-10,
        1e10,
        1e300,
        Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        0.1 + 0.2
    };

    private final SplittableRandom random;

    RandomChildren(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The next child, in the order of {@link RawChild}. */
    double[] next() {
        int code = chance(0.02) ? 0 : 1 + random.nextInt(2);
        Sex sex = code == 2 ? Sex.FEMALE : Sex.MALE;
        double days = chance(0.05) ? one(EDGE_DAYS) : chance(0.2) ? random.nextDouble(7_300) : random.nextInt(1_860);
        double months = chance(0.05) ? one(EDGE_MONTHS) : days / Age.DAYS_IN_MONTH;
        boolean byMonth = chance(0.3);
        boolean ageless = chance(0.02);
        boolean twice = chance(0.002);
        int position = random.nextInt(3);
        boolean school = months >= 60;
        double key = school ? months : days;
        double cm = chance(0.05)
                ? one(EDGE_CM)
                : near(school ? Standards.SCHOOL_HEIGHT_FOR_AGE : Standards.LENGTH_FOR_AGE, sex, key, 10);
        double kg = chance(0.3) && cm >= 65 && cm <= 120
                ? near(Standards.WEIGHT_FOR_HEIGHT, sex, cm, 100)
                : near(school ? Standards.SCHOOL_WEIGHT_FOR_AGE : Standards.WEIGHT_FOR_AGE, sex, key, 100);
        return new double[] {
            code,
            ageless || (byMonth && !twice) ? NONE : days,
            ageless || (!byMonth && !twice) ? NONE : months,
            odd(kg),
            odd(cm),
            position,
            odd(near(Standards.HEAD_FOR_AGE, sex, days, 10)),
            odd(near(Standards.ARM_FOR_AGE, sex, days, 10)),
            odd(near(Standards.TRICEPS_FOR_AGE, sex, days, 10)),
            odd(near(Standards.SUBSCAPULAR_FOR_AGE, sex, days, 10)),
            chance(0.03) ? 1 : 0
        };
    }

    /** A measurement around the table's curve, mostly with the decimals a scale shows; any number where it has no row. */
    private double near(Standard standard, Sex sex, double key, double shown) {
        double z = chance(0.2) ? random.nextDouble(-9, 9) : 1.2 * random.nextGaussian();
        double value = Inverse.measurement(standard, sex, key, z);
        if (Double.isNaN(value)) {
            value = random.nextDouble(150);
        }
        return chance(0.8) ? Math.rint(value * shown) / shown : value;
    }

    private double odd(double usual) {
        return chance(0.08) ? NONE : chance(0.02) ? one(ODD) : usual;
    }

    private double one(double[] values) {
        return values[random.nextInt(values.length)];
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
