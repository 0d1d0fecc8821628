package id.tumbuh.server.people.internal;

import id.tumbuh.server.sync.Seals;
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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Pregnancies, from the last period to the outcome and the children born (life-course.md 1.2). */
@Component
@Order(211)
class PregnancyView extends DetailView {
    private static final Field.Form OUTCOME = Field.Form.of("live", "still", "miscarriage", "ended", "mistaken");

    /** The form of each field; others stay in the fact alone. */
    private static final Map<String, Field.Form> FORMS = Map.of(
            "lmp",
            Field.Form.DATE,
            "due",
            Field.Form.DATE,
            "gravida",
            Field.Form.between(1, 25),
            "outcome",
            OUTCOME,
            "children",
            PregnancyView::isIds);

    PregnancyView(PersonFacts facts, PersonTable persons, Seals seals, JdbcTemplate jdbc, JsonMapper json) {
        super(facts, persons, seals, jdbc, json);
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Kind.PREGNANCY_REGISTERED, Kind.PREGNANCY_CHANGED, Kind.PREGNANCY_ENDED);
    }

    @Override
    String table() {
        return "pregnancy";
    }

    /** Registered under the id of its first fact; the others name it. */
    @Override
    @Nullable
    UUID record(PersonFact fact) {
        return fact.is(Kind.PREGNANCY_REGISTERED) ? fact.id() : fact.id("pregnancy");
    }

    @Override
    Map<String, JsonNode> values(PersonFact fact) {
        Map<String, JsonNode> values = new TreeMap<>();
        FORMS.forEach((field, form) -> {
            JsonNode value = fact.body().get(field);
            if (value != null && (value.isNull() || form.fits(value))) {
                values.put(field, value);
            }
        });
        if (fact.is(Kind.PREGNANCY_ENDED)) {
            values.put("ended", IntNode.valueOf(fact.day()));
        }
        return values;
    }

    @Override
    void fill(ObjectNode row, UUID person, Map<String, JsonNode> values, Seals.Ring ring) {
        row.put("lmp_day", Fields.day(values.get("lmp")));
        row.put("due_day", Fields.day(values.get("due")));
        row.set("gravida", values.get("gravida"));
        row.set("ended_day", values.get("ended"));
        row.set("outcome", values.get("outcome"));
        ArrayNode children = row.putArray("children");
        JsonNode told = values.get("children");
        if (told != null) {
            told.forEach(children::add);
        }
    }

    static boolean isOutcome(String word) {
        return OUTCOME.fits(StringNode.valueOf(word));
    }

    private static boolean isIds(JsonNode value) {
        if (!value.isArray() || value.size() > 10) {
            return false;
        }
        for (JsonNode id : value) {
            if (Fields.id(id) == null) {
                return false;
            }
        }
        return true;
    }
}
