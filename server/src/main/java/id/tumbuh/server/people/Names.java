package id.tumbuh.server.people;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What people are called, for lists of other modules. */
public interface Names {
    /** The names of these persons as far as the scope of the running transaction shows them; nameless ones are left out. */
    Map<UUID, String> of(Set<UUID> persons);
}
