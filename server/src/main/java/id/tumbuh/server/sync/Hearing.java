package id.tumbuh.server.sync;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which words about what others wrote count, answered by the module that decides it. A phone folds facts by itself and does not know who had
 * whom on which day: it gets what counts, as if nothing else had been said.
 */
public interface Hearing {
    /** Those of these facts that do not count, and those that name such a one as their base; whatever the caller's areas. */
    Map<UUID, Heard> of(Collection<UUID> facts);

    /** Those of these facts that count in nothing yet, because they came after their month was signed; whatever the caller's areas. */
    Set<UUID> late(Collection<UUID> facts);

    /**
     * How a fact is to be taken.
     *
     * @param counts false where nobody is to reckon with it
     * @param over what it builds on among what counts; null where that is nothing
     */
    record Heard(boolean counts, @Nullable UUID over) {}
}
