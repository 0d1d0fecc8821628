package id.tumbuh.server.people.internal;

import id.tumbuh.server.sync.Seals;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The facts that states are worked out of, sealed as in the ledger. */
@Component
class PersonFacts {
    /** Facts of these kinds name nobody and stay readable when the person is erased. */
    static final Set<String> PLAIN = Set.of(
            Kind.MOVED,
            Kind.JOINED,
            Kind.LEFT,
            Kind.MERGED,
            Kind.UNMERGED,
            Kind.ERASED,
            Kind.PREGNANCY_REGISTERED,
            Kind.PREGNANCY_CHANGED,
            Kind.PREGNANCY_ENDED);

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final PersonRemains remains;

    PersonFacts(JdbcTemplate jdbc, JsonMapper json, PersonRemains remains) {
        this.jdbc = jdbc;
        this.remains = remains;
        this.json = json;
    }

    /** A fact and whether another one is known to contradict it. */
    record Kept(PersonFact fact, boolean conflict) {}

    /** Keeps facts. The result is what can be read of them again: of an erased person's nothing that was sealed. */
    List<PersonFact> add(Collection<PersonFact> facts, Seals.Ring ring) {
        ArrayNode rows = json.createArrayNode();
        List<PersonFact> readable = new ArrayList<>(facts.size());
        for (PersonFact told : facts) {
            boolean gone = PLAIN.contains(told.kind()) && ring.isErased(told.person());
            PersonFact fact = gone ? told.with(remains.of(told.kind(), told.body())) : told;
            ObjectNode row = row(fact, ring);
            rows.add(row);
            boolean kept = row.has("body") || row.has("sealed");
            readable.add(kept ? fact : fact.with(json.createObjectNode()));
        }
        jdbc.query("select person_facts_add(?::jsonb)", row -> {}, rows.toString());
        return readable;
    }

    /** Takes out of what was kept of the erased whatever is not sealed and was put into words. */
    void redact(Set<UUID> erased, Seals.Ring ring) {
        List<PersonFact> plain = of(erased, ring).values().stream()
                .flatMap(List::stream)
                .map(Kept::fact)
                .filter(fact -> PLAIN.contains(fact.kind()))
                .toList();
        if (!plain.isEmpty()) {
            jdbc.query(
                    "select person_facts_redact(?, ?)",
                    row -> {},
                    plain.stream().map(PersonFact::id).toArray(UUID[]::new),
                    plain.stream()
                            .map(fact -> remains.of(fact.kind(), fact.body()).toString())
                            .toArray(String[]::new));
        }
    }

    /** Remembers who was merged with whom. */
    void link(Collection<PersonFact> facts) {
        List<PersonFact> merges = facts.stream()
                .filter(fact -> fact.is(Kind.MERGED) && fact.id("into") != null)
                .toList();
        if (!merges.isEmpty()) {
            jdbc.query(
                    "select person_merges_add(?, ?, ?)",
                    row -> {},
                    merges.stream().map(PersonFact::id).toArray(UUID[]::new),
                    merges.stream().map(PersonFact::person).toArray(UUID[]::new),
                    merges.stream().map(fact -> fact.id("into")).toArray(UUID[]::new));
        }
    }

    private ObjectNode row(PersonFact fact, Seals.Ring ring) {
        ObjectNode row = json.createObjectNode();
        row.put("fact", fact.id().toString());
        row.put("person", fact.person().toString());
        row.put("kind", fact.kind());
        row.put("posyandu", fact.posyandu());
        row.put("day", fact.day());
        row.put("conflict", false);
        if (fact.base() != null) {
            row.put("base", fact.base().toString());
        }
        if (PLAIN.contains(fact.kind())) {
            row.put("body", fact.body().toString());
        } else {
            byte[] sealed = ring.seal(fact.person(), fact.body().toString().getBytes(StandardCharsets.UTF_8));
            if (sealed != null) {
                row.put("sealed", hex(sealed));
            }
        }
        return row;
    }

    /** As PostgreSQL reads bytes. */
    static String hex(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }

    /** Every fact about these persons, whatever the caller's areas; what is sealed for an erased one comes empty. */
    Map<UUID, List<Kept>> of(Set<UUID> persons, Seals.Ring ring) {
        Map<UUID, List<Kept>> facts = new HashMap<>();
        jdbc.query(
                "select * from person_facts(?)",
                row -> {
                    Kept kept = kept(row, ring);
                    facts.computeIfAbsent(kept.fact().person(), unused -> new ArrayList<>())
                            .add(kept);
                },
                (Object) persons.toArray(UUID[]::new));
        return facts;
    }

    private Kept kept(ResultSet row, Seals.Ring ring) throws SQLException {
        UUID person = row.getObject("person", UUID.class);
        byte[] sealed = row.getBytes("sealed");
        byte @Nullable [] plain = sealed == null ? null : ring.open(person, sealed);
        String body = plain == null ? row.getString("body") : new String(plain, StandardCharsets.UTF_8);
        PersonFact fact = new PersonFact(
                row.getObject("fact", UUID.class),
                person,
                row.getString("kind"),
                row.getString("posyandu"),
                row.getInt("day"),
                row.getObject("base", UUID.class),
                body == null ? json.createObjectNode() : json.readTree(body));
        return new Kept(fact, row.getBoolean("conflict"));
    }

    void setConflicts(Map<UUID, Boolean> flags) {
        if (!flags.isEmpty()) {
            List<UUID> ids = List.copyOf(flags.keySet());
            jdbc.query(
                    "select person_facts_conflict(?, ?)",
                    row -> {},
                    ids.toArray(UUID[]::new),
                    ids.stream().map(flags::get).toArray(Boolean[]::new));
        }
    }
}
