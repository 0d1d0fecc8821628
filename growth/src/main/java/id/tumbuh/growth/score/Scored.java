package id.tumbuh.growth.score;

import id.tumbuh.growth.Indicator;

/** The scores of {@link Columns}, row for row: z rounded to two decimals, NaN where there is none. */
public final class Scored {
    /** Length or height after the 0.7 cm correction, cm. */
    public final double[] correctedCm;
    /** kg/m² from the corrected length. */
    public final double[] bmi;

    public final double[] lengthForAge;
    public final double[] weightForAge;
    public final double[] weightForLength;
    public final double[] bmiForAge;
    public final double[] headForAge;
    public final double[] armForAge;
    public final double[] tricepsForAge;
    public final double[] subscapularForAge;

    /** The WHO 2007 reference, from 60 months. */
    public final double[] schoolHeight;

    public final double[] schoolWeight;
    public final double[] schoolBmi;

    /** Room for that many children. */
    public Scored(int rows) {
        correctedCm = new double[rows];
        bmi = new double[rows];
        lengthForAge = new double[rows];
        weightForAge = new double[rows];
        weightForLength = new double[rows];
        bmiForAge = new double[rows];
        headForAge = new double[rows];
        armForAge = new double[rows];
        tricepsForAge = new double[rows];
        subscapularForAge = new double[rows];
        schoolHeight = new double[rows];
        schoolWeight = new double[rows];
        schoolBmi = new double[rows];
    }

    /** The column of an indicator of the WHO 2006 standards. */
    public double[] of(Indicator indicator) {
        return switch (indicator) {
            case WEIGHT_FOR_AGE -> weightForAge;
            case LENGTH_FOR_AGE -> lengthForAge;
            case WEIGHT_FOR_LENGTH -> weightForLength;
            case BMI_FOR_AGE -> bmiForAge;
            case HEAD_FOR_AGE -> headForAge;
            case ARM_FOR_AGE -> armForAge;
            case TRICEPS_FOR_AGE -> tricepsForAge;
            case SUBSCAPULAR_FOR_AGE -> subscapularForAge;
        };
    }
}
