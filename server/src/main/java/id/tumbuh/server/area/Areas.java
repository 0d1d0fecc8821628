package id.tumbuh.server.area;

import java.util.List;
import java.util.Optional;

/**
 * The places of this server. Answers come from the memory of the process, which follows each commit; a transaction that itself changed
 * places sees its own changes. Nothing is filtered by scope here: that is the caller's part ({@code Scope.contains}).
 */
public interface Areas {
    Optional<Area> find(String id);

    /** The places directly below, by name; those of the nation for {@link AreaLevel#NATION}. Empty where the place is not known. */
    List<Area> below(String id);

    /** All places of a level at or below a place, in the order of their paths. */
    List<Area> within(String id, AreaLevel level);

    /** The place itself, then those around it up to its province; empty where it is not known. */
    List<Area> chain(String id);
}
