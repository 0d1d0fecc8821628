package id.tumbuh.server.access;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What those with accounts are called, for papers that somebody signed. Whoever asks answers for who may read it. */
public interface StaffNames {
    /** The names of these accounts; unknown ones are left out. */
    Map<UUID, String> of(Set<UUID> accounts);
}
