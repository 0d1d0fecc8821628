package id.tumbuh.server.sync;

import id.tumbuh.server.sync.Fact.By;
import id.tumbuh.server.sync.Fact.Place;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A fact that a member of the staff is about to write in the browser; the server adds id, time and author. */
public record FactDraft(
        String kind,
        int version,
        String posyandu,
        @Nullable UUID subject,
        @Nullable UUID session,
        @Nullable Integer day,
        Place place,
        By by,
        JsonNode body,
        @Nullable UUID base) {

    /** A decision or an edit about a person, made at the desk. */
    public static FactDraft about(UUID person, String kind, String posyandu, JsonNode body, @Nullable UUID base) {
        return new FactDraft(kind, 1, posyandu, person, null, null, Place.FACILITY, By.NAKES, body, base);
    }

    /** Something about an area. */
    public static FactDraft of(String kind, String posyandu, JsonNode body, @Nullable UUID base) {
        return new FactDraft(kind, 1, posyandu, null, null, null, Place.FACILITY, By.NAKES, body, base);
    }
}
