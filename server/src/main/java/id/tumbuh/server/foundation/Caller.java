package id.tumbuh.server.foundation;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who makes this request, as {@code access} has established it; the principal of every authenticated request.
 *
 * @param account the person who acts
 * @param scope the areas this person may see
 * @param device the phone, or null for staff in a browser session
 * @param deviceActors the accounts enrolled on that phone now; empty for staff
 * @param ended true where the access of the phone has ended: it may hand in facts, which are quarantined, and nothing else
 * @param address where the request came from, for the audit
 */
public record Caller(
        UUID account,
        Role role,
        Scope scope,
        @Nullable UUID device,
        Set<UUID> deviceActors,
        boolean ended,
        String address) {
    public Caller {
        deviceActors = Set.copyOf(deviceActors);
    }
}
