package id.tumbuh.phone;

import id.tumbuh.growth.standard.Edition;
import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;

/** The tables that a growth chart can be drawn from, found by their names. */
final class Charts {
    private Charts() {}

    /** The table of a name such as {@code who2006_wfa}; throws where there is none. */
    static Standard named(String name) {
        for (Standard standard : Standards.all()) {
            if (standard.name().equals(name) && standard.edition() != Edition.WHO_2009_VELOCITY) {
                return standard;
            }
        }
        throw new IllegalArgumentException("no chart has this name, see the type Chart");
    }
}
