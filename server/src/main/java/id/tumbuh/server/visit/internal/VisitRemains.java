package id.tumbuh.server.visit.internal;

import id.tumbuh.server.sync.Remains;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What stays of a visit: the measures. No reason, no name of a scale. */
@Component
class VisitRemains implements Remains {
    private static final Set<String> KINDS = Set.of(
            "visit.attended",
            VisitKind.MEASURED.wire(),
            VisitKind.CORRECTED.wire(),
            VisitKind.WITHDRAWN.wire(),
            VisitKind.CHOSEN.wire(),
            VisitKind.VERIFIED.wire(),
            VisitKind.DOUBTED.wire(),
            VisitKind.REVERSED.wire());
    private static final List<String> NUMBERS = List.of("weight_g", "length_mm", "head_mm", "muac_mm");
    private static final Set<String> POSITIONS = Set.of("lying", "standing");

    @Override
    public boolean knows(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    public JsonNode of(String kind, JsonNode body) {
        ObjectNode left = JsonNodeFactory.instance.objectNode();
        if (!kind.equals(VisitKind.MEASURED.wire()) && !kind.equals(VisitKind.CORRECTED.wire())) {
            return left;
        }
        for (String number : NUMBERS) {
            JsonNode value = body.path(number);
            if (value.isIntegralNumber()) {
                left.set(number, value);
            }
        }
        if (POSITIONS.contains(body.path("position").asString(""))) {
            left.set("position", body.path("position"));
        }
        if (body.path("oedema").isBoolean()) {
            left.set("oedema", body.path("oedema"));
        }
        return left;
    }
}
