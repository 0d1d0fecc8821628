package id.tumbuh.server.people.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Merges edits field by field. Each edit names the ones it was made on; what it says of a field replaces what those and their forerunners
 * said. Where two edits that did not know of each other say different things, the greater id is proposed and both are in conflict; what was
 * written where the person is at home goes before what was written elsewhere.
 *
 * <p>The result is a function of the set of edits: their order does not matter.
 */
final class Fold {
    private Fold() {}

    /**
     * An edit.
     *
     * @param over the edits it was made on; unknown ones are passed over
     * @param values the fields it sets; JSON null clears one
     * @param byGuest whether it was written where the person was not at home: it replaces nothing that the home said, but is in conflict with
     *     it until the home decides
     */
    record Edit(UUID id, Set<UUID> over, Map<String, JsonNode> values, boolean byGuest) {
        Edit(UUID id, Set<UUID> over, Map<String, JsonNode> values) {
            this(id, over, values, false);
        }
    }

    /**
     * What the edits come to.
     *
     * @param values by field, without cleared ones
     * @param heads the edits that none was made on, the greatest id first
     * @param conflicts edits of which another one says something else, until an edit on both decides
     */
    record Result(SortedMap<String, JsonNode> values, List<UUID> heads, Set<UUID> conflicts) {}

    static Result of(Collection<Edit> edits) {
        Map<UUID, Edit> known = new TreeMap<>(IdOrder.IDS);
        edits.forEach(edit -> known.put(edit.id(), edit));
        Map<String, List<Edit>> byField = new LinkedHashMap<>();
        for (Edit edit : known.values()) {
            edit.values()
                    .keySet()
                    .forEach(field -> byField.computeIfAbsent(field, unused -> new ArrayList<>())
                            .add(edit));
        }
        SortedMap<String, JsonNode> values = new TreeMap<>();
        Set<UUID> conflicts = new HashSet<>();
        byField.forEach((field, writers) -> {
            JsonNode value = decide(field, standing(writers, known), conflicts);
            if (value != null && !value.isNull()) {
                values.put(field, value);
            }
        });
        List<UUID> heads = new ArrayList<>(latest(List.copyOf(known.values()), known).reversed().stream()
                .map(Edit::id)
                .toList());
        return new Result(values, heads, conflicts);
    }

    /** Whatever these were made on, in any number of steps: one walk for all of them, as chains grow to thousands. */
    private static Set<UUID> forerunners(Collection<Edit> edits, Map<UUID, Edit> known) {
        Set<UUID> found = new HashSet<>();
        Deque<Edit> open = new ArrayDeque<>(edits);
        while (!open.isEmpty()) {
            for (UUID over : open.remove().over()) {
                Edit before = known.get(over);
                if (before != null && found.add(over)) {
                    open.add(before);
                }
            }
        }
        return found;
    }

    /** Those that no other one was made on. Where edits name each other in a circle, which no honest device makes, all of them. */
    private static List<Edit> latest(List<Edit> edits, Map<UUID, Edit> known) {
        return without(edits, forerunners(edits, known));
    }

    /** The same, where what was written at home is only replaced from there. */
    private static List<Edit> standing(List<Edit> edits, Map<UUID, Edit> known) {
        List<Edit> guests = edits.stream().filter(Edit::byGuest).toList();
        if (guests.isEmpty()) {
            return latest(edits, known);
        }
        Set<UUID> replaced =
                forerunners(edits.stream().filter(edit -> !edit.byGuest()).toList(), known);
        Set<UUID> byGuests = forerunners(guests, known);
        guests.stream().map(Edit::id).filter(byGuests::contains).forEach(replaced::add);
        return without(edits, replaced);
    }

    private static List<Edit> without(List<Edit> edits, Set<UUID> replaced) {
        List<Edit> left =
                edits.stream().filter(edit -> !replaced.contains(edit.id())).toList();
        return left.isEmpty() ? edits : left;
    }

    private static @Nullable JsonNode decide(String field, List<Edit> writers, Set<UUID> conflicts) {
        Edit proposing = writers.stream()
                .filter(writer -> !writer.byGuest())
                .reduce((one, later) -> later)
                .orElse(writers.getLast());
        JsonNode proposed = proposing.values().get(field);
        boolean agreed = writers.stream()
                .allMatch(writer -> Objects.equals(proposed, writer.values().get(field)));
        if (!agreed) {
            writers.forEach(one -> conflicts.add(one.id()));
        }
        return proposed;
    }
}
