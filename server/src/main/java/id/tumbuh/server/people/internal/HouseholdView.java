package id.tumbuh.server.people.internal;

import id.tumbuh.server.sync.Seals;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Households: those who live together under one KK number. Their facts are about the person they were registered with. */
@Component
@Order(210)
class HouseholdView extends DetailView {
    private static final Set<String> TEXTS = Set.of("kk", "head", "phone", "address", "rt", "rw", "dusun", "dasawisma");

    HouseholdView(PersonFacts facts, PersonTable persons, Seals seals, JdbcTemplate jdbc, JsonMapper json) {
        super(facts, persons, seals, jdbc, json);
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Kind.HOUSEHOLD_REGISTERED, Kind.HOUSEHOLD_CHANGED);
    }

    @Override
    String table() {
        return "household";
    }

    @Override
    @Nullable
    UUID record(PersonFact fact) {
        return fact.id("household");
    }

    @Override
    Map<String, JsonNode> values(PersonFact fact) {
        Map<String, JsonNode> values = new TreeMap<>();
        fact.body().properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            boolean text = TEXTS.contains(entry.getKey()) && (value.isNull() || Field.Form.TEXT.fits(value));
            boolean poor = entry.getKey().equals("poor") && (value.isNull() || value.isBoolean());
            if (text || poor) {
                values.put(entry.getKey(), value);
            }
        });
        return values;
    }

    @Override
    void fill(ObjectNode row, UUID person, Map<String, JsonNode> values, Seals.Ring ring) {
        JsonNode poor = values.get("poor");
        row.put("poor", poor == null ? null : poor.booleanValue());
        byte[] sealed = ring.seal(person, Fields.nested(values).toString().getBytes(StandardCharsets.UTF_8));
        if (sealed != null) {
            row.put("sealed", PersonFacts.hex(sealed));
        }
    }
}
