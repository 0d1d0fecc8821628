package id.tumbuh.growth.score;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.arithmetic.Rounding;
import id.tumbuh.growth.standard.Figures;
import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;

/** Scores columns of children by the WHO 2006 standards and, from 60 months, the WHO 2007 reference. */
public final class Batch {
    private static final Sex[] SEXES = Sex.values();

    private Batch() {}

    /** Scores rows {@code from} (inclusive) to {@code to} (exclusive). No allocation; safe on different rows from different threads. */
    public static void score(Columns in, Scored out, int from, int to) {
        for (int row = from; row < to; row++) {
            scoreRow(in, out, row);
        }
    }

    private static void scoreRow(Columns in, Scored out, int row) {
        double months = in.months[row];
        boolean ageKnown = !Double.isNaN(months);
        int days = in.days[row];
        byte position = Corrected.position(in.position[row], months);
        double corrected = Corrected.lengthCm(in.lengthCm[row], position, ageKnown, days);
        double bmi = Corrected.bmi(in.weightKg[row], corrected);
        out.correctedCm[row] = corrected;
        out.bmi[row] = bmi;
        boolean weighable = !in.oedema[row];
        if (in.sex[row] == Columns.UNKNOWN) {
            blank(out, row);
            return;
        }
        Sex sex = SEXES[in.sex[row] - 1];
        double weight = weighable ? in.weightKg[row] : Double.NaN;
        double bmiMeasured = weighable ? bmi : Double.NaN;
        out.weightForAge[row] = forAge(Standards.WEIGHT_FOR_AGE, sex, days, months, weight);
        out.lengthForAge[row] = forAge(Standards.LENGTH_FOR_AGE, sex, days, months, corrected);
        out.bmiForAge[row] = forAge(Standards.BMI_FOR_AGE, sex, days, months, bmiMeasured);
        out.headForAge[row] = forAge(Standards.HEAD_FOR_AGE, sex, days, months, in.headCm[row]);
        out.armForAge[row] = forAge(Standards.ARM_FOR_AGE, sex, days, months, in.armCm[row]);
        out.tricepsForAge[row] = forAge(Standards.TRICEPS_FOR_AGE, sex, days, months, in.tricepsMm[row]);
        out.subscapularForAge[row] = forAge(Standards.SUBSCAPULAR_FOR_AGE, sex, days, months, in.subscapularMm[row]);
        out.weightForLength[row] = forLength(sex, ageKnown, days, months, position, corrected, weight);
        out.schoolHeight[row] = school(Standards.SCHOOL_HEIGHT_FOR_AGE, sex, months, in.lengthCm[row]);
        out.schoolWeight[row] = school(Standards.SCHOOL_WEIGHT_FOR_AGE, sex, months, weight);
        // The 2007 reference knows no lying children, so the height is not corrected.
        out.schoolBmi[row] = school(Standards.SCHOOL_BMI_FOR_AGE, sex, months, Corrected.bmi(weight, in.lengthCm[row]));
    }

    private static double forAge(Standard standard, Sex sex, int days, double months, double measured) {
        return Rounding.toHundredths(ForAge.z(standard, standard.figures(sex), days, months, measured));
    }

    private static double forLength(
            Sex sex, boolean ageKnown, int days, double months, byte position, double corrected, double weight) {
        if (months >= ForAge.END_MONTHS) {
            return Double.NaN;
        }
        Standard standard = ForLength.standard(ageKnown, days, position, corrected);
        Figures figures = standard.figures(sex);
        return Rounding.toHundredths(ForLength.z(standard, figures, corrected, weight));
    }

    private static double school(Standard standard, Sex sex, double months, double measured) {
        if (!(months >= School.FIRST_MONTHS)) {
            return Double.NaN;
        }
        return Rounding.toHundredths(School.z(standard, standard.figures(sex), months, measured));
    }

    private static void blank(Scored out, int row) {
        out.lengthForAge[row] = Double.NaN;
        out.weightForAge[row] = Double.NaN;
        out.weightForLength[row] = Double.NaN;
        out.bmiForAge[row] = Double.NaN;
        out.headForAge[row] = Double.NaN;
        out.armForAge[row] = Double.NaN;
        out.tricepsForAge[row] = Double.NaN;
        out.subscapularForAge[row] = Double.NaN;
        out.schoolHeight[row] = Double.NaN;
        out.schoolWeight[row] = Double.NaN;
        out.schoolBmi[row] = Double.NaN;
    }
}
