package id.tumbuh.server.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was invited where and when, whatever the caller's areas. */
public interface Visiting {
    /** The visits of these persons and of whoever was merged into them; those without any are left out. */
    Map<UUID, List<Visit>> of(Set<UUID> persons);

    /**
     * A visit.
     *
     * @param from epoch day
     * @param until the first day no more, null while it lasts
     */
    record Visit(String posyandu, int from, @Nullable Integer until) {
        /** Whether the posyandu had the visitor on a day. */
        public boolean isAt(String place, int day) {
            return posyandu.equals(place) && from <= day && (until == null || day < until);
        }
    }
}
