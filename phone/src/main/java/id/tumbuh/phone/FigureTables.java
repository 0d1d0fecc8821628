package id.tumbuh.phone;

import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every table of figures, the charts and the increments, in one fixed order. */
final class FigureTables {
    private static final int LONGEST_INTERVAL_MONTHS = 6;

    static final List<Standard> ALL = all();

    private FigureTables() {}

    /** The table of a name; throws where there is none. */
    static Standard named(String name) {
        for (Standard standard : ALL) {
            if (standard.name().equals(name)) {
                return standard;
            }
        }
        throw new IllegalArgumentException("no such table");
    }

    /** The row of a key; throws where the key is not whole or the table has no such row. */
    static int row(Standard standard, double key) {
        if (key >= standard.first() && key <= standard.last() && key == Math.floor(key)) {
            return (int) key;
        }
        throw new IllegalArgumentException("the table has no such row");
    }

    private static List<Standard> all() {
        List<Standard> all = new ArrayList<>();
        for (int chart = 0; chart < Charts.size(); chart++) {
            all.add(Charts.at(chart));
        }
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
