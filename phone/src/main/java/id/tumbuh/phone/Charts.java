package id.tumbuh.phone;

import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;

/** The tables that a growth chart can be drawn from, found by their names. */
final class Charts {
    private static final Standard[] ALL = {
        Standards.WEIGHT_FOR_AGE,
        Standards.LENGTH_FOR_AGE,
        Standards.WEIGHT_FOR_LENGTH,
        Standards.WEIGHT_FOR_HEIGHT,
        Standards.BMI_FOR_AGE,
        Standards.HEAD_FOR_AGE,
        Standards.ARM_FOR_AGE,
        Standards.TRICEPS_FOR_AGE,
        Standards.SUBSCAPULAR_FOR_AGE,
        Standards.SCHOOL_HEIGHT_FOR_AGE,
        Standards.SCHOOL_WEIGHT_FOR_AGE,
        Standards.SCHOOL_BMI_FOR_AGE
    };

    private Charts() {}

    /** How many there are. */
    static int size() {
        return ALL.length;
    }

    /** One of them, in a fixed order. */
    static Standard at(int index) {
        return ALL[index];
    }

    /** The table of a name such as {@code who2006_wfa}; throws where there is none. */
    static Standard named(String name) {
        for (Standard standard : ALL) {
            if (standard.name().equals(name)) {
                return standard;
            }
        }
        throw new IllegalArgumentException("no chart has this name, see the type Chart");
    }
}
