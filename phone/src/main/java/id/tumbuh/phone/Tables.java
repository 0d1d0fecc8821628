package id.tumbuh.phone;

import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every table of figures, in one fixed order, found by its name. */
final class Tables {
    private static final int LONGEST_INTERVAL_MONTHS = 6;

    static final List<Standard> ALL = all();

    private Tables() {}

    /** The table of a name such as {@code who2006_wfa}; throws where there is none. */
    static Standard named(String name) {
        for (Standard standard : ALL) {
            if (standard.name().equals(name)) {
                return standard;
            }
        }
        throw new IllegalArgumentException("no such table, see tables()");
    }

    /** The row of a key; throws where the key is not whole or the table has no such row. */
    static int row(Standard standard, double key) {
        if (key >= standard.first() && key <= standard.last() && key == Math.floor(key)) {
            return (int) key;
        }
        throw new IllegalArgumentException("the table has no such row, see tables()");
    }

    private static List<Standard> all() {
        List<Standard> all = new ArrayList<>(List.of(
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
                Standards.SCHOOL_BMI_FOR_AGE));
        for (int months = 1; months <= LONGEST_INTERVAL_MONTHS; months++) {
            add(all, Standards.weightVelocity(months));
            add(all, Standards.lengthVelocity(months));
            add(all, Standards.headVelocity(months));
        }
        return all;
    }

    private static void add(List<Standard> all, @Nullable Standard standard) {
        if (standard != null) {
            all.add(standard);
        }
    }
}
