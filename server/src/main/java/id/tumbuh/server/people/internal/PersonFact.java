package id.tumbuh.server.people.internal;

import id.tumbuh.server.sync.Fact;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What of a fact the register needs.
 *
 * @param posyandu for which it was written
 * @param day epoch day it tells of, or the day of the device's clock where it names none
 */
record PersonFact(
        UUID id,
        UUID person,
        String kind,
        String posyandu,
        int day,
        @Nullable UUID base,
        JsonNode body) {

    static PersonFact of(Fact fact) {
        Integer day = fact.day();
        int told = day != null
                ? day
                : (int) fact.at().atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
        return new PersonFact(fact.id(), fact.person(), fact.kind(), fact.posyandu(), told, fact.base(), fact.body());
    }

    PersonFact with(JsonNode other) {
        return new PersonFact(id, person, kind, posyandu, day, base, other);
    }

    boolean is(String other) {
        return kind.equals(other);
    }

    /** A text of the body, null where there is none. */
    @Nullable
    String text(String field) {
        JsonNode value = body.path(field);
        return Field.Form.TEXT.fits(value) && !value.stringValue().isBlank() ? value.stringValue() : null;
    }

    /** An id in the body, null where there is none. */
    @Nullable
    UUID id(String field) {
        return Fields.id(body.path(field));
    }

    boolean flag(String field) {
        return body.path(field).isBoolean() && body.path(field).booleanValue();
    }

    /** The facts it was made on: its base, and the other heads where two edits had not known of each other. */
    Set<UUID> over() {
        Set<UUID> over = new HashSet<>();
        if (base != null) {
            over.add(base);
        }
        for (JsonNode id : body.path("also")) {
            UUID known = Fields.id(id);
            if (known != null) {
                over.add(known);
            }
        }
        return over;
    }
}
