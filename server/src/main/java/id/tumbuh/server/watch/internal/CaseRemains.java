package id.tumbuh.server.watch.internal;

import id.tumbuh.server.sync.Remains;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What stays of decisions about cases: which case, not why in somebody's words. */
@Component
class CaseRemains implements Remains {
    private static final Set<String> KINDS =
            Arrays.stream(CaseFact.values()).map(CaseFact::wire).collect(Collectors.toUnmodifiableSet());
    private static final List<String> KEPT = List.of("key", "case", "period", "facts");

    @Override
    public boolean knows(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    public JsonNode of(String kind, JsonNode body) {
        ObjectNode left = JsonNodeFactory.instance.objectNode();
        for (String field : KEPT) {
            if (body.has(field)) {
                left.set(field, body.path(field));
            }
        }
        return left;
    }
}
