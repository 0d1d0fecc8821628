package id.tumbuh.phone;

import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;
import java.util.List;

/** Every table of figures, the charts and the increments, in one fixed order. */
final class FigureTables {
    /** The first ones are charts, the others increments. */
    static final int CHARTS = 12;

    static final List<Standard> ALL = Standards.all();

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
}
