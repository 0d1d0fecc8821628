package id.tumbuh.server.people.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactProblem;
import id.tumbuh.server.sync.Seals;
import id.tumbuh.server.sync.State;
import id.tumbuh.server.sync.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Records that hang on a person, such as a household or a pregnancy: each is folded of its own facts as a person is. */
abstract class DetailView implements View {
    private final PersonFacts facts;
    private final PersonTable persons;
    private final Seals seals;
    private final JdbcTemplate jdbc;
    final JsonMapper json;

    DetailView(PersonFacts facts, PersonTable persons, Seals seals, JdbcTemplate jdbc, JsonMapper json) {
        this.facts = facts;
        this.persons = persons;
        this.seals = seals;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The record a fact is about, null where it names none. */
    abstract @Nullable UUID record(PersonFact fact);

    /** What a fact says of it. */
    abstract Map<String, JsonNode> values(PersonFact fact);

    /** Adds the columns of the record's own. */
    abstract void fill(ObjectNode row, UUID person, Map<String, JsonNode> values, Seals.Ring ring);

    /** The table; {@code TABLE_put(jsonb)} writes it. */
    abstract String table();

    @Override
    public List<String> tables() {
        return List.of(table());
    }

    @Override
    public List<Change> apply(List<Fact> batch) {
        List<PersonFact> fresh = batch.stream().map(PersonFact::of).toList();
        Set<UUID> touched = new HashSet<>();
        fresh.forEach(fact -> touched.add(fact.person()));
        Seals.Ring ring = seals.ring(touched);
        facts.add(fresh, ring);
        Map<UUID, PersonTable.Standing> standings = persons.standings(touched);
        List<Change> changes = new ArrayList<>();
        Map<UUID, Boolean> flags = new HashMap<>();
        ArrayNode rows = json.createArrayNode();
        facts.of(touched, ring).forEach((person, kept) -> {
            PersonTable.Standing standing = standings.get(person);
            records(kept).forEach((record, of) -> {
                Fold.Result folded = Fold.of(of.stream().map(this::edit).toList());
                if (standing != null) {
                    rows.add(row(record, standing, folded, ring));
                }
                flag(of, folded.conflicts(), flags, changes);
            });
        });
        if (!rows.isEmpty()) {
            jdbc.query("select " + table() + "_put(?::jsonb)", row -> {}, rows.toString());
        }
        facts.setConflicts(flags);
        return changes;
    }

    private Map<UUID, List<PersonFacts.Kept>> records(List<PersonFacts.Kept> kept) {
        Map<UUID, List<PersonFacts.Kept>> records = new TreeMap<>(IdOrder.IDS);
        for (PersonFacts.Kept one : kept) {
            UUID record = kinds().contains(one.fact().kind()) ? record(one.fact()) : null;
            if (record != null) {
                records.computeIfAbsent(record, unused -> new ArrayList<>()).add(one);
            }
        }
        return records;
    }

    private Fold.Edit edit(PersonFacts.Kept kept) {
        PersonFact fact = kept.fact();
        return new Fold.Edit(fact.id(), fact.over(), values(fact));
    }

    private ObjectNode row(UUID record, PersonTable.Standing standing, Fold.Result folded, Seals.Ring ring) {
        ObjectNode row = json.createObjectNode();
        row.put("id", record.toString());
        row.put("person", standing.person().toString());
        row.put("posyandu", standing.posyandu());
        row.put("path", standing.path().value());
        row.put("version", folded.heads().getFirst().toString());
        ArrayNode heads = row.putArray("heads");
        folded.heads().forEach(head -> heads.add(head.toString()));
        row.put("conflict", !folded.conflicts().isEmpty());
        fill(row, standing.person(), folded.values(), ring);
        return row;
    }

    private static void flag(
            List<PersonFacts.Kept> kept, Set<UUID> conflicts, Map<UUID, Boolean> flags, List<Change> changes) {
        for (PersonFacts.Kept one : kept) {
            UUID fact = one.fact().id();
            boolean now = conflicts.contains(fact);
            if (now != one.conflict()) {
                flags.put(fact, now);
                changes.add(
                        now
                                ? new Change(fact, State.CONFLICT, FactProblem.CONFLICT.code())
                                : new Change(fact, State.ACCEPTED, null));
            }
        }
    }
}
