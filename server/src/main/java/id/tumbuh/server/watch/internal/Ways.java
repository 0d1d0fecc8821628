package id.tumbuh.server.watch.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The requests by which cases are settled: each names an endpoint of the module that owns what is decided. */
final class Ways {
    /** The address under which this posyandu's month is decided about. */
    private final String decisions;

    Ways(String posyandu, Period period) {
        this.decisions = "/api/months/" + posyandu + "/" + period + "/cases/decisions";
    }

    static Way choose(UUID fact) {
        return Way.post("choose", "/api/visits/" + fact + "/choose", Map.of(), "/reason?");
    }

    static Way withdraw(UUID fact) {
        return Way.post("withdraw", "/api/visits/" + fact + "/withdraw", Map.of(), "/reason?");
    }

    static Way correct(UUID fact) {
        return Way.post("correct", "/api/visits/" + fact + "/correct", Map.of(), "/body", "/day?");
    }

    static Way release(UUID fact) {
        return Way.post("release", "/api/facts/" + fact + "/release", Map.of());
    }

    static Way merge(UUID absorbed, UUID into) {
        return Way.post("merge", "/api/people/" + absorbed + "/merge", Map.of("into", into.toString()));
    }

    /** An edit names the version it is made on, and the others it settles. */
    static Way edit(UUID person, List<UUID> heads, String... fields) {
        Map<String, Object> body = new HashMap<>();
        if (!heads.isEmpty()) {
            body.put("version", heads.getFirst().toString());
        }
        return new Way("edit", "PATCH", "/api/people/" + person, body, List.of(fields));
    }

    /** A decision of this module's own; several go in one request. */
    Way own(String decision, UUID key, String... asks) {
        Map<String, Object> one = Map.of("key", key.toString(), "decision", decision);
        List<String> fields = new ArrayList<>();
        for (String ask : asks) {
            fields.add("/decisions/0/" + ask);
        }
        return new Way(decision, "POST", decisions, Map.of("decisions", List.of(one)), fields);
    }
}
