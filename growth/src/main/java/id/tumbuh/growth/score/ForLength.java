package id.tumbuh.growth.score;

import id.tumbuh.growth.Position;
import id.tumbuh.growth.standard.Figures;
import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;

/** Weight for length or height: by 0.1 cm, L, M and S linear between two rows. The only score that works without an age. */
final class ForLength {
    /** Without age and position, a child shorter than this is taken as lying. */
    private static final double STANDING_CM = 87;

    private static final double MILLIMETRES_PER_CM = 10;
    private static final double STEP_CM = 0.1;

    private ForLength() {}

    /** The table that applies: by age; without age by position; without both by length. */
    static Standard standard(boolean ageKnown, int days, byte position, double correctedCm) {
        boolean standing;
        if (ageKnown) {
            standing = days >= Position.STANDING_FROM_DAY;
        } else if (position != Columns.NOT_NOTED) {
            standing = position == Columns.STANDING;
        } else {
            standing = !(correctedCm < STANDING_CM);
        }
        return standing ? Standards.WEIGHT_FOR_HEIGHT : Standards.WEIGHT_FOR_LENGTH;
    }

    /** Whether a corrected length lies in the table. */
    static boolean covers(Standard standard, double correctedCm) {
        return correctedCm >= standard.first() / MILLIMETRES_PER_CM
                && correctedCm <= standard.last() / MILLIMETRES_PER_CM;
    }

    /** The z not rounded; NaN outside the table. A weight of zero is scored, as WHO's own programs do: its z is far out and flagged. */
    static double z(Standard standard, Figures figures, double correctedCm, double weightKg) {
        if (!covers(standard, correctedCm)) {
            return Double.NaN;
        }
        int low = (int) (correctedCm * MILLIMETRES_PER_CM);
        double between = (correctedCm - low / MILLIMETRES_PER_CM) / STEP_CM;
        double l = figures.l(low);
        double m = figures.m(low);
        double s = figures.s(low);
        if (between > 0) {
            int up = (int) (correctedCm * MILLIMETRES_PER_CM + 1);
            l += between * (figures.l(up) - l);
            m += between * (figures.m(up) - m);
            s += between * (figures.s(up) - s);
        }
        return Lms.restrictedZ(weightKg, l, m, s);
    }
}
