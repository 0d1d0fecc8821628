package id.tumbuh.growth.score;

import id.tumbuh.growth.Position;

/** Length as the tables want it: lying below 731 days, standing from then on. */
final class Corrected {

    private Corrected() {}

    /** The position to believe: "standing" below 9 months is not noted at all. */
    static byte position(byte noted, double months) {
        return noted == Columns.STANDING && months < Position.LEAST_STANDING_MONTHS ? Columns.NOT_NOTED : noted;
    }

    /** The length after the 0.7 cm correction; unchanged where age or position is unknown. */
    static double lengthCm(double measuredCm, byte position, boolean ageKnown, int days) {
        if (!ageKnown) {
            return measuredCm;
        }
        if (position == Columns.STANDING && days < Position.STANDING_FROM_DAY) {
            return measuredCm + Position.LYING_EXCEEDS_STANDING_CM;
        }
        if (position == Columns.LYING && days >= Position.STANDING_FROM_DAY) {
            return measuredCm - Position.LYING_EXCEEDS_STANDING_CM;
        }
        return measuredCm;
    }

    /** kg/m². */
    static double bmi(double weightKg, double correctedCm) {
        double metres = correctedCm / 100;
        return weightKg / (metres * metres);
    }
}
