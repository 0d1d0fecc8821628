package id.tumbuh.server.people.internal;

import java.util.Comparator;
import java.util.UUID;

/** How ids are ordered wherever one of several has to be chosen. */
final class IdOrder {
    /** As their text, which is also how PostgreSQL orders them; {@link UUID#compareTo} takes the halves as signed. */
    static final Comparator<UUID> IDS = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    private IdOrder() {}
}
