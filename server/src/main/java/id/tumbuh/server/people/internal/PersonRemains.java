package id.tumbuh.server.people.internal;

import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.Remains;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What stays of the facts of this module that name nobody: ids, days and words out of a list. */
@Component
class PersonRemains implements Remains {
    /** Stands where a text was without which the fact would say something else. */
    private static final String GONE = "?";

    private static final Map<String, Predicate<JsonNode>> KEPT = Map.ofEntries(
            Map.entry("as", Field.Form.of("visitor")::fits),
            Map.entry("until", Field.Form.DATE::fits),
            Map.entry("mistaken", Field.Form.FLAG::fits),
            Map.entry("into", Field.Form.ID::fits),
            Map.entry("pregnancy", Field.Form.ID::fits),
            Map.entry("also", PersonRemains::isIds),
            Map.entry("children", PersonRemains::isIds),
            Map.entry("lmp", Field.Form.DATE::fits),
            Map.entry("due", Field.Form.DATE::fits),
            Map.entry("gravida", JsonNode::isInt),
            Map.entry("kind", Field.KIND.form::fits),
            Map.entry("sex", Field.SEX.form::fits),
            Map.entry("birthDate", Field.Form.DATE::fits),
            Map.entry("isSynthetic", Field.Form.FLAG::fits));

    private final Posyandus posyandus;

    PersonRemains(Posyandus posyandus) {
        this.posyandus = posyandus;
    }

    @Override
    public boolean knows(String kind) {
        return PersonFacts.PLAIN.contains(kind);
    }

    @Override
    public JsonNode of(String kind, JsonNode body) {
        ObjectNode left = JsonNodeFactory.instance.objectNode();
        KEPT.forEach((field, fits) -> {
            JsonNode value = body.get(field);
            if (value != null && (value.isNull() || fits.test(value))) {
                left.set(field, value);
            }
        });
        text(body, left, "to", place -> !posyandus.find(Set.of(place)).isEmpty());
        text(body, left, "outside", place -> false);
        text(body, left, "outcome", PregnancyView::isOutcome);
        return left;
    }

    private static void text(JsonNode body, ObjectNode left, String field, Predicate<String> known) {
        JsonNode value = body.path(field);
        if (Field.Form.TEXT.fits(value) && !value.stringValue().isBlank()) {
            left.put(field, known.test(value.stringValue()) ? value.stringValue() : GONE);
        }
    }

    private static boolean isIds(JsonNode value) {
        boolean ids = value.isArray();
        for (JsonNode id : value) {
            ids &= Field.Form.ID.fits(id);
        }
        return ids;
    }
}
