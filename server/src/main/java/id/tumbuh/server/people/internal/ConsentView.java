package id.tumbuh.server.people.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.Seals;
import id.tumbuh.server.sync.View;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Consents given and withdrawn, each for its purposes (life-course.md 6). */
@Component
@Order(212)
class ConsentView implements View {
    private static final Set<String> PLAIN = Set.of("basis", "textVersion", "language", "channel");
    private static final Set<String> NAMED = Set.of("giver", "relation", "witness", "reason");

    private final PersonTable persons;
    private final Seals seals;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    ConsentView(PersonTable persons, Seals seals, JdbcTemplate jdbc, JsonMapper json) {
        this.persons = persons;
        this.seals = seals;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Kind.CONSENT_GIVEN, Kind.CONSENT_WITHDRAWN);
    }

    @Override
    public List<String> tables() {
        return List.of("consent");
    }

    @Override
    public List<Change> apply(List<Fact> facts) {
        Set<UUID> touched = new HashSet<>();
        facts.forEach(fact -> touched.add(fact.person()));
        Map<UUID, PersonTable.Standing> standings = persons.standings(touched);
        Seals.Ring ring = seals.ring(touched);
        ArrayNode rows = json.createArrayNode();
        for (Fact fact : facts) {
            PersonTable.Standing standing = standings.get(fact.person());
            if (standing != null) {
                rows.add(row(fact, standing, ring));
            }
        }
        jdbc.query("select consent_add(?::jsonb)", row -> {}, rows.toString());
        return List.of();
    }

    private ObjectNode row(Fact fact, PersonTable.Standing standing, Seals.Ring ring) {
        PersonFact told = PersonFact.of(fact);
        ObjectNode row = json.createObjectNode();
        row.put("fact", fact.id().toString());
        row.put("person", fact.person().toString());
        row.put("posyandu", standing.posyandu());
        row.put("path", standing.path().value());
        row.put("given", told.is(Kind.CONSENT_GIVEN));
        row.put("day", told.day());
        row.put("at", fact.at().toString());
        ArrayNode purposes = row.putArray("purposes");
        purposes(fact.body()).forEach(purposes::add);
        for (String field : PLAIN) {
            row.put(field.equals("textVersion") ? "text_version" : field, told.text(field));
        }
        ObjectNode named = json.createObjectNode();
        for (String field : NAMED) {
            named.put(field, told.text(field));
        }
        byte[] sealed = ring.seal(fact.person(), named.toString().getBytes(StandardCharsets.UTF_8));
        if (sealed != null) {
            row.put("sealed", PersonFacts.hex(sealed));
        }
        return row;
    }

    /**
     * The purposes a body names, in their own words: pelayanan, laporan, satusehat, foto, pengingat, penelitian, and where a child's name may
     * be read among those who get a gift, pengumuman-papan and pengumuman-whatsapp. Others are kept: a newer form may ask for more.
     */
    static List<String> purposes(JsonNode body) {
        return body.path("purposes")
                .valueStream()
                .filter(purpose ->
                        Field.Form.TEXT.fits(purpose) && !purpose.stringValue().isBlank())
                .map(JsonNode::stringValue)
                .distinct()
                .sorted()
                .toList();
    }
}
