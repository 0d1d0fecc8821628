package id.tumbuh.server.people.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.PhoneFace;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What of a person a phone gets: numbers masked, telephones of the parents alone. */
@Component
class PersonFace implements PhoneFace {
    private static final Set<String> KINDS =
            Set.of(Kind.REGISTERED, Kind.CHANGED, Kind.HOUSEHOLD_REGISTERED, Kind.HOUSEHOLD_CHANGED);
    private static final Set<String> NUMBERS = Set.of("nik", "kk", "bpjs");

    @Override
    public boolean knows(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    public JsonNode body(Fact fact) {
        return face(fact.body());
    }

    /** A copy of a body or of nested fields. */
    static ObjectNode face(JsonNode body) {
        ObjectNode face = (ObjectNode) body.deepCopy();
        face.remove("phone");
        mask(face);
        for (String parent : Set.of("mother", "father")) {
            if (face.get(parent) instanceof ObjectNode named) {
                mask(named);
            }
        }
        return face;
    }

    private static void mask(ObjectNode node) {
        for (String field : NUMBERS) {
            JsonNode value = node.get(field);
            if (value != null && value.isString()) {
                node.put(field, Masked.number(value.stringValue()));
            } else if (value != null && !value.isNull()) {
                // Not a text, so not what we could mask.
                node.remove(field);
            }
        }
    }
}
