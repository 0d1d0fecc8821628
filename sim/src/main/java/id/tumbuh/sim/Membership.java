package id.tumbuh.sim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's time with this posyandu.
 *
 * @param from epoch day, included
 * @param until epoch day, excluded; null where it goes on
 */
public record Membership(UUID person, int from, @Nullable Integer until) {
    /** Whether the person belongs to the posyandu on a day. */
    public boolean covers(int day) {
        return day >= from && (until == null || day < until);
    }
}
