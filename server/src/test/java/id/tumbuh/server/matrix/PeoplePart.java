package id.tumbuh.server.matrix;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactDraft;
import id.tumbuh.server.sync.Facts;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register of persons: a child in every posyandu, entered as facts like any other. */
final class PeoplePart implements MatrixPart {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public List<String> furnish(TestServer server, ScopePath place) {
        return place.depth() == 5 ? List.of(child(server, place).toString()) : List.of();
    }

    @Override
    public @Nullable Sample sample(TestServer server, String operation, ScopePath place) {
        String posyandu = Land.id(place);
        if (!operation.contains("/api/people")) {
            return null;
        }
        return switch (operation) {
            case "GET /api/people" -> Sample.query("?posyandu=" + posyandu);
            case "POST /api/people/search" -> Sample.body("{\"posyandu\":\"" + posyandu + "\",\"q\":\"bayi\"}");
            case "POST /api/people/duplicates" -> Sample.body("{\"posyandu\":\"" + posyandu + "\",\"name\":\"Bayi\"}");
            case "POST /api/people" -> Sample.body("{\"posyandu\":\"" + posyandu + "\",\"fields\":" + fields() + "}");
            case "POST /api/people/{id}/unmerge" -> Sample.of("id", absorbed(server, place));
            default -> new Sample(Map.of("id", child(server, place).toString()), "", body(server, operation, place));
        };
    }

    private static @Nullable String body(TestServer server, String operation, ScopePath place) {
        if (operation.startsWith("GET")) {
            return null;
        }
        if (operation.startsWith("PATCH")) {
            return "{\"version\":\"" + UUID.randomUUID() + "\",\"fields\":{\"name\":\"Lain\"}}";
        }
        if (operation.endsWith("/merge")) {
            return "{\"into\":\"" + child(server, place) + "\"}";
        }
        return operation.endsWith("/erase")
                ? "{\"reason\":\"diminta\",\"confirmed\":true}"
                : "{\"day\":\"2026-11-02\",\"body\":{\"outside\":\"kota lain\"}}";
    }

    private static String fields() {
        return "{\"kind\":\"child\",\"name\":\"Bayi Uji\",\"sex\":\"F\",\"birthDate\":\"2026-01-05\"}";
    }

    /** A child whose record counts for another's. */
    private static UUID absorbed(TestServer server, ScopePath place) {
        UUID absorbed = child(server, place);
        String into = "{\"into\":\"" + child(server, place) + "\"}";
        if (place.depth() == 5) {
            write(server, place, FactDraft.about(absorbed, "person.merged", Land.id(place), JSON.readTree(into), null));
        }
        return absorbed;
    }

    /** Above a posyandu nobody belongs; an unknown person stands for one. */
    static UUID child(TestServer server, ScopePath place) {
        UUID person = UUID.randomUUID();
        if (place.depth() == 5) {
            write(
                    server,
                    place,
                    FactDraft.about(person, "person.registered", Land.id(place), JSON.readTree(fields()), null));
        }
        return person;
    }

    /** A weight of that child, entered by a bidan. */
    static UUID measured(TestServer server, ScopePath place, UUID child) {
        int day = (int) LocalDate.of(2026, 11, 2).toEpochDay();
        JsonNode body = JSON.readTree("{\"weight_g\":7900}");
        return write(
                server,
                place,
                new FactDraft(
                        "visit.measured",
                        1,
                        Land.id(place),
                        child,
                        null,
                        day,
                        Fact.Place.POSYANDU,
                        Fact.By.NAKES,
                        body,
                        null));
    }

    static UUID write(TestServer server, ScopePath place, FactDraft draft) {
        Scope village = Scope.of(place.parent());
        return server.bean(Facts.class)
                .write(new Caller(UUID.randomUUID(), Role.BIDAN, village, null, Set.of(), false, "127.0.0.1"), draft)
                .id();
    }
}
