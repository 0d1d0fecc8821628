package id.tumbuh.server.people.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What all facts about a person come to, whatever their order.
 *
 * @param fields by name ({@link Field}); of somebody erased only what counts
 * @param heads the edits that none was made on; the first is the version an edit names as its base
 * @param death the fact of the death, null while alive
 * @param mergedInto as the merge in force names it, null where there is none
 * @param conflicts facts that another one contradicts
 */
record PersonState(
        UUID person,
        SortedMap<String, JsonNode> fields,
        List<UUID> heads,
        Timeline timeline,
        @Nullable PersonFact death,
        @Nullable UUID mergedInto,
        boolean erased,
        Set<UUID> conflicts) {

    /**
     * The state, or null where the registration has not come yet.
     *
     * @param posyandus those that exist among the places the facts name
     * @param lastSeen the last day on which the person came anywhere, null where nobody noted that one
     * @param homes of whoever it was merged into
     */
    static @Nullable PersonState of(
            UUID person,
            Collection<PersonFact> facts,
            Set<String> posyandus,
            @Nullable Integer lastSeen,
            MergeHomes homes) {
        PersonFact registered = first(facts, Kind.REGISTERED);
        Timeline timeline = timeline(facts, posyandus);
        if (registered == null || timeline == null) {
            return null;
        }
        PersonFact erasure = first(facts, Kind.ERASED);
        Fold.Result folded = Fold.of(edits(facts, registered, timeline));
        Set<UUID> conflicts = new HashSet<>(folded.conflicts());
        conflicts.addAll(timeline.conflicts());
        Deaths deaths = Deaths.of(facts, timeline, lastSeen);
        conflicts.addAll(deaths.conflicts());
        SortedMap<String, JsonNode> fields = erasure == null ? folded.values() : counted(erasure);
        return new PersonState(
                person,
                fields,
                folded.heads(),
                timeline,
                deaths.told(),
                merge(person, facts, timeline.home(), homes, conflicts),
                erasure != null,
                erasure == null ? conflicts : Set.of());
    }

    /** Where the person was, or null where the registration has not come yet. */
    static @Nullable Timeline timeline(Collection<PersonFact> facts, Set<String> posyandus) {
        PersonFact registered = first(facts, Kind.REGISTERED);
        return registered == null
                ? null
                : Timeline.of(
                        registered,
                        facts.stream()
                                .filter(fact -> Timeline.reads(fact.kind()))
                                .toList(),
                        posyandus);
    }

    /** What counts of an erased person and says nothing of who it was; the erasure itself carries it, as nothing else can be read. */
    private static SortedMap<String, JsonNode> counted(PersonFact erasure) {
        SortedMap<String, JsonNode> counted = new TreeMap<>(Fields.of(erasure.body()));
        counted.keySet()
                .retainAll(Set.of(Field.KIND.wire, Field.SEX.wire, Field.BIRTH_DATE.wire, Field.SYNTHETIC.wire));
        return counted;
    }

    private static List<Fold.Edit> edits(Collection<PersonFact> facts, PersonFact registered, Timeline timeline) {
        List<Fold.Edit> edits = new ArrayList<>();
        for (PersonFact fact : facts) {
            boolean registers = fact.is(Kind.REGISTERED);
            if (registers || fact.is(Kind.CHANGED)) {
                Set<UUID> over = fact.over();
                if (!registers) {
                    over.add(registered.id());
                }
                boolean byGuest = !registers && !timeline.isHome(fact.posyandu(), fact.day());
                edits.add(new Fold.Edit(fact.id(), over, Fields.of(fact.body()), byGuest));
            }
        }
        return edits;
    }

    /**
     * Only where the person belongs a record is given up for another: who was left would fetch somebody back by it. And only where the
     * survivor belongs they are parted again: who gave a record up would take away what counts of another's child.
     */
    private static @Nullable UUID merge(
            UUID person, Collection<PersonFact> facts, String home, MergeHomes homes, Set<UUID> conflicts) {
        Map<UUID, PersonFact> byId = new HashMap<>();
        facts.stream().filter(fact -> fact.is(Kind.MERGED)).forEach(fact -> byId.put(fact.id(), fact));
        Set<UUID> undone = new HashSet<>();
        for (PersonFact fact : facts) {
            PersonFact merge = fact.is(Kind.UNMERGED) && fact.base() != null ? byId.get(fact.base()) : null;
            UUID into = merge == null ? null : merge.id("into");
            if (merge != null && into != null && homes.mayPart(fact.posyandu(), into)) {
                undone.add(merge.id());
            } else if (merge != null) {
                conflicts.add(fact.id());
            }
        }
        List<PersonFact> merges = inForce(facts, Kind.MERGED).stream()
                .filter(fact -> !undone.contains(fact.id()))
                .filter(fact -> fact.id("into") != null && !person.equals(fact.id("into")))
                .toList();
        merges.stream().filter(fact -> !fact.posyandu().equals(home)).forEach(fact -> conflicts.add(fact.id()));
        merges = merges.stream().filter(fact -> fact.posyandu().equals(home)).toList();
        Set<UUID> targets = new TreeSet<>(IdOrder.IDS);
        merges.forEach(fact -> targets.add(into(fact)));
        if (targets.size() > 1) {
            merges.forEach(fact -> conflicts.add(fact.id()));
        }
        return merges.isEmpty() ? null : into(merges.getLast());
    }

    private static UUID into(PersonFact merged) {
        UUID into = merged.id("into");
        if (into == null) {
            throw new IllegalArgumentException("a merge without its survivor");
        }
        return into;
    }

    /** Facts of a kind that no later one of it corrects, in order of their ids. */
    private static List<PersonFact> inForce(Collection<PersonFact> facts, String kind) {
        Map<UUID, PersonFact> own = new TreeMap<>(IdOrder.IDS);
        facts.stream().filter(fact -> fact.is(kind)).forEach(fact -> own.put(fact.id(), fact));
        Set<UUID> corrected = new HashSet<>();
        own.values().forEach(fact -> {
            if (fact.base() != null) {
                corrected.add(fact.base());
            }
        });
        return own.values().stream()
                .filter(fact -> !corrected.contains(fact.id()))
                .toList();
    }

    private static @Nullable PersonFact first(Collection<PersonFact> facts, String kind) {
        PersonFact first = null;
        for (PersonFact fact : facts) {
            if (fact.is(kind) && (first == null || IdOrder.IDS.compare(fact.id(), first.id()) < 0)) {
                first = fact;
            }
        }
        return first;
    }

    @Nullable
    String text(Field field) {
        JsonNode value = fields.get(field.wire);
        return value == null || value.stringValue().isBlank()
                ? null
                : value.stringValue().strip();
    }

    @Nullable
    Integer number(Field field) {
        JsonNode value = fields.get(field.wire);
        return value == null ? null : value.intValue();
    }

    @Nullable
    Boolean flag(Field field) {
        JsonNode value = fields.get(field.wire);
        return value == null ? null : value.booleanValue();
    }

    @Nullable
    Integer day(Field field) {
        return Fields.day(fields.get(field.wire));
    }

    @Nullable
    UUID id(Field field) {
        return Fields.id(fields.get(field.wire));
    }
}
