package id.tumbuh.server.sync;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something derived from facts: a register, a list, a verdict. Implementations are ordered ({@code @Order}): places, people, visits.
 *
 * <p>A view is a function of the <em>set</em> of facts it has seen: whatever the order in which they come and however they are cut into
 * batches, the tables end equal. It is applied in the transaction that takes the facts, while the locks of their posyandu are held.
 */
public interface View {
    /** The kinds it reads. */
    Set<String> kinds();

    /**
     * Takes facts into the view.
     *
     * @param facts accepted facts of these kinds, in order of arrival, none seen before
     * @return the states that change by it, of these facts or of earlier ones
     */
    List<Change> apply(List<Fact> facts);

    /** The tables it fills, in an order in which they can be emptied; a rebuild empties them and applies every fact again. */
    List<String> tables();

    /**
     * A new state of a fact.
     *
     * @param code null where it is simply accepted
     */
    record Change(UUID fact, State state, @Nullable String code) {}
}
