package id.tumbuh.bench.load;

import id.tumbuh.server.demo.PhoneFacts;
import id.tumbuh.server.demo.VillageFacts;
import id.tumbuh.server.demo.VillagePlaces;
import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.Vault;
import id.tumbuh.sim.Person;
import id.tumbuh.sim.Post;
import id.tumbuh.sim.Simulation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a simulated district says of its children, as lines that COPY reads, sealed as the ledger seals. For any number of threads. */
final class FactLines {
    private static final int FIVE_YEARS = 1_826;
    /** Who was measured came: phones need not say that too. */
    private static final Set<String> KINDS =
            Set.of("person.registered", "visit.measured", "person.moved", "person.died");

    private static final Set<String> OPEN_DAYS = Set.of("session.opened", "session.closed", "session.cancelled");
    private static final Set<String> SEALED = Set.of("person.registered", "person.died");

    private final Simulation simulation;
    private final Vault vault;
    /** Of the whole district, because who moves is told of by two posts. */
    private final Map<UUID, Vault> keys = new ConcurrentHashMap<>();

    private final Set<UUID> children = ConcurrentHashMap.newKeySet();

    FactLines(Simulation simulation, Vault vault) {
        this.simulation = simulation;
        this.vault = vault;
    }

    /**
     * Some of them.
     *
     * @param count how many facts
     * @param children how many children not met before
     */
    record Lines(String keys, String facts, int count, int children) {}

    /** Every place above and of the posts; loaded first. */
    Lines places() {
        Writing writing = new Writing();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < simulation.posts(); i++) {
            String path = "";
            for (VillagePlaces.Place place : VillagePlaces.of(simulation.area(i))) {
                if (known.add(place.id())) {
                    writing.add(created(place, known.size()), path);
                }
                path = path.isEmpty() ? place.id() : path + "." + place.id();
            }
        }
        return writing.lines();
    }

    private static ObjectNode created(VillagePlaces.Place place, int sequence) {
        String device = Ids.named("device", "load").toString();
        ObjectNode fact = JsonNodeFactory.instance
                .objectNode()
                .put("id", Ids.named("place", place.id()).toString())
                .put("type", "place.created")
                .put("posyandu", place.parent())
                .put("device", device)
                .put("actor", device)
                .put("at", "2024-01-01T00:00:00Z")
                .put("seq", sequence);
        fact.set("body", place.body());
        return fact;
    }

    /** The children of one post. */
    Lines post(int index) {
        Post post = simulation.post(index);
        Writing writing = new Writing();
        Set<UUID> own = new HashSet<>();
        for (Person person : post.people()) {
            if (person.birthDay() > simulation.startDay() - FIVE_YEARS) {
                own.add(person.id());
                writing.children += children.add(person.id()) ? 1 : 0;
            }
        }
        String path = path(index);
        List<UUID> actors = post.kader().stream().map(kader -> kader.device()).toList();
        for (PhoneFacts phone :
                VillageFacts.of(post, other -> VillagePlaces.posyandu(simulation.area(other)), actors)) {
            for (ObjectNode fact : phone.facts()) {
                if (OPEN_DAYS.contains(text(fact, "type")) || isOf(own, fact)) {
                    writing.add(fact, path);
                }
            }
        }
        return writing.lines();
    }

    private static boolean isOf(Set<UUID> children, JsonNode fact) {
        return KINDS.contains(text(fact, "type")) && children.contains(UUID.fromString(text(fact, "subject")));
    }

    private String path(int post) {
        return String.join(
                ".",
                VillagePlaces.of(simulation.area(post)).stream()
                        .map(VillagePlaces.Place::id)
                        .toList());
    }

    private static String text(JsonNode fact, String field) {
        return fact.path(field).stringValue();
    }

    /** The lines of one piece of work. */
    private final class Writing {
        private final StringBuilder facts = new StringBuilder();
        private final StringBuilder wrapped = new StringBuilder();
        private int count;
        private int children;

        Lines lines() {
            return new Lines(wrapped.toString(), facts.toString(), count, children);
        }

        private void add(ObjectNode fact, String path) {
            count++;
            String kind = text(fact, "type");
            boolean sealed = SEALED.contains(kind);
            String body = fact.path("body").toString();
            String subject = fact.path("subject").asString("\\N");
            line(
                    facts,
                    text(fact, "id"),
                    kind,
                    "1",
                    "load",
                    text(fact, "posyandu"),
                    path,
                    subject,
                    fact.path("session").asString("\\N"),
                    fact.has("day")
                            ? Long.toString(LocalDate.parse(text(fact, "day")).toEpochDay())
                            : "\\N",
                    fact.path("place").asString("").equals("home") ? "1" : "0",
                    "0",
                    sealed ? "\\N" : escaped(body),
                    sealed ? hex(key(UUID.fromString(subject)).seal(body.getBytes(StandardCharsets.UTF_8))) : "\\N",
                    text(fact, "device"),
                    text(fact, "actor"),
                    text(fact, "at"),
                    fact.path("seq").toString(),
                    fact.path("base").asString("\\N"),
                    "sim",
                    text(fact, "at"),
                    "0",
                    Long.toString(digest(fact)));
        }

        private Vault key(UUID person) {
            return keys.computeIfAbsent(person, unused -> {
                byte[] fresh = Vault.newKey();
                line(wrapped, person.toString(), hex(vault.seal(fresh)));
                return new Vault(fresh);
            });
        }
    }

    private static long digest(ObjectNode fact) {
        return ByteBuffer.wrap(Ids.sha256(fact.toString().getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static void line(StringBuilder lines, String... values) {
        lines.append(String.join("\t", values)).append('\n');
    }

    private static String hex(byte[] bytes) {
        return "\\\\x" + HexFormat.of().formatHex(bytes);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }
}
