package id.tumbuh.server.area.internal;

import id.tumbuh.server.area.internal.Derived.Alias;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Makes a place of the set of its facts; their order of arrival plays no part.
 *
 * <p>Of several creations of one id the least fact holds whose parent is known; greater ones are lost. Each field, the parent and the
 * closing are merged for themselves: an edit replaces every edit that is not greater than its base, for its author has seen them. Where
 * edits remain that have not seen each other and differ, they are in conflict and the greatest holds until somebody who has seen them all
 * decides. A move waits until its parent is known.
 */
final class Derivation {
    private final List<PlaceFact> facts;
    private final PlaceFact creation;
    private final Set<UUID> conflicting = new HashSet<>();

    private Derivation(List<PlaceFact> facts, PlaceFact creation) {
        this.facts = facts;
        this.creation = creation;
    }

    /** The place, or null where it does not exist yet: no creation, or none under a known parent. */
    static @Nullable Derived of(List<PlaceFact> facts, Predicate<String> known) {
        List<PlaceFact> sorted = new ArrayList<>();
        Set<UUID> lost = new HashSet<>();
        PlaceFact creation = null;
        for (PlaceFact fact :
                facts.stream().sorted(Comparator.comparing(PlaceFact::order)).toList()) {
            boolean parentKnown = fact.parent() == null || known.test(fact.parent());
            if (!fact.kind().equals(PlaceKinds.CREATED)) {
                if (parentKnown) {
                    sorted.add(fact);
                }
            } else if (creation != null) {
                lost.add(fact.fact());
            } else if (parentKnown) {
                creation = fact;
            }
        }
        return creation == null ? null : new Derivation(sorted, creation).derive(lost);
    }

    private Derived derive(Set<UUID> lost) {
        Map<PlaceField, JsonNode> fields = new EnumMap<>(PlaceField.class);
        for (PlaceField field : PlaceField.values()) {
            JsonNode value = merged(
                    edits(PlaceKinds.CHANGED, field.wire()), creation.body().get(field.wire()));
            if (!value.isNull()) {
                fields.put(field, value);
            }
        }
        JsonNode parent =
                merged(edits(PlaceKinds.MOVED, "parent"), creation.body().get("parent"));
        JsonNode closed = merged(edits(PlaceKinds.CLOSED, "from"), null);
        List<Alias> aliases = new ArrayList<>(aliases("kemendagri", PlaceField.CODE));
        aliases.addAll(aliases("posyandu", PlaceField.NUMBER));
        return new Derived(
                parent.stringValue(),
                fields,
                day(closed),
                version(),
                aliases,
                Set.copyOf(conflicting),
                Set.copyOf(lost));
    }

    static @Nullable Integer day(@Nullable JsonNode value) {
        return value == null || value.isNull()
                ? null
                : Math.toIntExact(LocalDate.parse(value.stringValue()).toEpochDay());
    }

    private UUID version() {
        UUID last = creation.fact();
        for (PlaceFact fact : facts) {
            if (fact.order().compareTo(last.toString()) > 0) {
                last = fact.fact();
            }
        }
        return last;
    }

    private record Edit(PlaceFact by, JsonNode value) {}

    /** In order of ids. */
    private List<Edit> edits(String kind, String field) {
        return facts.stream()
                .filter(fact -> fact.kind().equals(kind) && fact.body().has(field))
                .map(fact -> new Edit(fact, fact.body().path(field)))
                .toList();
    }

    private JsonNode merged(List<Edit> edits, @Nullable JsonNode first) {
        List<Edit> standing = edits.stream()
                .filter(edit -> edits.stream().noneMatch(other -> hasSeen(other, edit)))
                .toList();
        if (standing.stream().map(Edit::value).distinct().count() > 1) {
            standing.forEach(edit -> conflicting.add(edit.by().fact()));
        }
        if (!standing.isEmpty()) {
            return standing.getLast().value();
        }
        return first == null ? JsonNodeFactory.instance.nullNode() : first;
    }

    private static boolean hasSeen(Edit later, Edit earlier) {
        UUID base = later.by().base();
        String order = earlier.by().order();
        // Nobody has seen what was written after: so the greatest edit always stands, whatever bases claim.
        return base != null
                && order.compareTo(base.toString()) <= 0
                && order.compareTo(later.by().order()) < 0;
    }

    private List<Alias> aliases(String system, PlaceField field) {
        List<Edit> edits = new ArrayList<>();
        if (creation.body().has(field.wire())) {
            edits.add(new Edit(creation, creation.body().path(field.wire())));
        }
        edits.addAll(edits(PlaceKinds.CHANGED, field.wire()));
        List<Alias> aliases = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            if (!edit.value().isNull()) {
                Integer until = i + 1 < edits.size() ? edits.get(i + 1).by().day() : null;
                PlaceFact by = edit.by();
                aliases.add(new Alias(system, edit.value().stringValue(), by.day(), until, by.fact()));
            }
        }
        return aliases;
    }
}
