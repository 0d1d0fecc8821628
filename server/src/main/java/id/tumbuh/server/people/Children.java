package id.tumbuh.server.people;

import id.tumbuh.growth.Sex;
import id.tumbuh.server.foundation.ScopePath;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rules need to know of the persons who are measured. */
public interface Children {
    /** The persons of these ids, under the ids asked for; an absorbed id answers its survivor. Unknown ones are left out. */
    Map<UUID, Child> find(Set<UUID> persons);

    /**
     * A person as the rules see one.
     *
     * @param person the survivor where the id asked for was absorbed by a merge
     * @param birthDay epoch day
     * @param birthWeightG grams
     */
    record Child(
            UUID person,
            String posyandu,
            ScopePath path,
            @Nullable Sex sex,
            @Nullable Integer birthDay,
            @Nullable Integer birthWeightG) {}
}
