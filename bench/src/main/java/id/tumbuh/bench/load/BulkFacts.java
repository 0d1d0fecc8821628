package id.tumbuh.bench.load;

import id.tumbuh.server.demo.PhoneFacts;
import id.tumbuh.server.demo.VillageFacts;
import id.tumbuh.server.demo.VillagePlaces;
import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.Vault;
import id.tumbuh.sim.Area;
import id.tumbuh.sim.Person;
import id.tumbuh.sim.Post;
import id.tumbuh.sim.Simulation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The children of a simulated district as rows of the ledger, sealed as the ledger seals, brought in by COPY. */
final class BulkFacts {
    private static final int FIVE_YEARS = 1_826;
    private static final Set<String> KINDS =
            Set.of("person.registered", "visit.measured", "person.moved", "person.died");
    private static final Set<String> SEALED = Set.of("person.registered", "person.died");
    private static final String FACTS = """
            copy fact (id, kind, version, origin, posyandu, path, subject, session, day, place, by, body, sealed, device, actor, at, sequence,
                       base, app, received, state, digest) from stdin""";
    private static final int FLUSH = 1 << 20;

    private final Simulation simulation;
    private final CopyManager copy;
    private final Vault vault;
    private final Map<UUID, Vault> keys = new HashMap<>();
    private final StringBuilder facts = new StringBuilder();
    private final StringBuilder sealing = new StringBuilder();
    private final Set<String> places = new HashSet<>();
    private final Set<UUID> children = new HashSet<>();
    private long count;

    BulkFacts(Simulation simulation, CopyManager copy, Vault vault) {
        this.simulation = simulation;
        this.copy = copy;
        this.vault = vault;
    }

    long facts() {
        return count;
    }

    int children() {
        return children.size();
    }

    void load() throws SQLException, IOException {
        IntFunction<String> posyandu = index -> VillagePlaces.posyandu(simulation.area(index));
        for (int i = 0; i < simulation.posts(); i++) {
            Post post = simulation.post(i);
            String path = places(post.area());
            Set<UUID> own = children(post);
            List<UUID> actors =
                    post.kader().stream().map(kader -> kader.device()).toList();
            for (PhoneFacts phone : VillageFacts.of(post, posyandu, actors)) {
                for (ObjectNode fact : phone.facts()) {
                    if (KINDS.contains(fact.path("type").stringValue()) && own.contains(subject(fact))) {
                        add(fact, path);
                    }
                }
            }
            flush(FLUSH);
        }
        flush(1);
    }

    private Set<UUID> children(Post post) {
        Set<UUID> own = new HashSet<>();
        for (Person person : post.people()) {
            if (person.birthDay() > simulation.startDay() - FIVE_YEARS) {
                own.add(person.id());
            }
        }
        children.addAll(own);
        return own;
    }

    private static UUID subject(JsonNode fact) {
        return UUID.fromString(fact.path("subject").stringValue());
    }

    /** Its places too, the first time they are met; the path of the posyandu. */
    private String places(Area area) {
        String path = "";
        for (VillagePlaces.Place place : VillagePlaces.of(area)) {
            String above = path;
            path = path.isEmpty() ? place.id() : path + "." + place.id();
            if (places.add(place.id())) {
                ObjectNode fact = tools.jackson.databind.node.JsonNodeFactory.instance
                        .objectNode()
                        .put("id", Ids.named("place", place.id()).toString())
                        .put("type", "place.created")
                        .put("posyandu", place.parent())
                        .put("device", Ids.named("device", "load").toString())
                        .put("actor", Ids.named("device", "load").toString())
                        .put("at", "2024-01-01T00:00:00Z")
                        .put("seq", places.size());
                fact.set("body", place.body());
                add(fact, above);
            }
        }
        return path;
    }

    private void add(ObjectNode fact, String path) {
        count++;
        String kind = fact.path("type").stringValue();
        boolean sealed = SEALED.contains(kind);
        String body = fact.path("body").toString();
        String subject = fact.path("subject").asString("\\N");
        row(
                facts,
                fact.path("id").stringValue(),
                kind,
                "1",
                "load",
                fact.path("posyandu").stringValue(),
                path,
                subject,
                fact.path("session").asString("\\N"),
                fact.has("day")
                        ? Long.toString(
                                LocalDate.parse(fact.path("day").stringValue()).toEpochDay())
                        : "\\N",
                fact.path("place").asString("").equals("home") ? "1" : "0",
                "0",
                sealed ? "\\N" : escaped(body),
                sealed ? hex(key(UUID.fromString(subject)).seal(body.getBytes(StandardCharsets.UTF_8))) : "\\N",
                fact.path("device").stringValue(),
                fact.path("actor").stringValue(),
                fact.path("at").stringValue(),
                fact.path("seq").toString(),
                fact.path("base").asString("\\N"),
                "sim",
                fact.path("at").stringValue(),
                "0",
                Long.toString(ByteBuffer.wrap(Ids.sha256(fact.toString().getBytes(StandardCharsets.UTF_8)))
                        .getLong()));
    }

    private Vault key(UUID person) {
        return keys.computeIfAbsent(person, unused -> {
            byte[] fresh = Vault.newKey();
            row(sealing, person.toString(), hex(vault.seal(fresh)));
            return new Vault(fresh);
        });
    }

    private static void row(StringBuilder rows, String... values) {
        rows.append(String.join("\t", values)).append('\n');
    }

    private static String hex(byte[] bytes) {
        return "\\\\x" + HexFormat.of().formatHex(bytes);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }

    private void flush(int least) throws SQLException, IOException {
        if (facts.length() >= least) {
            copy.copyIn("copy person_key (person, wrapped) from stdin", new java.io.StringReader(sealing.toString()));
            copy.copyIn(FACTS, new java.io.StringReader(facts.toString()));
            facts.setLength(0);
            sealing.setLength(0);
            keys.clear();
        }
    }
}
