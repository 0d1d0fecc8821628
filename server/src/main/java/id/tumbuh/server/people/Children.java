package id.tumbuh.server.people;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The facts of a person's life that measurements are judged by. */
public interface Children {
    /** These persons, whatever the caller's areas, in one query; unknown ones are left out. */
    Map<UUID, ChildRecord> find(Set<UUID> persons);
}
