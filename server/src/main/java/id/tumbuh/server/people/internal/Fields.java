package id.tumbuh.server.people.internal;

import id.tumbuh.server.foundation.Ids;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of person facts as flat fields, and back. */
final class Fields {
    private static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private Fields() {}

    /** The known fields of a body whose values fit, also those it clears. */
    static Map<String, JsonNode> of(JsonNode body) {
        Map<String, JsonNode> fields = new TreeMap<>();
        each(body, (field, value) -> {
            if (value.isNull() || field.form.fits(value)) {
                fields.put(field.wire, value);
            }
        });
        return fields;
    }

    /** Calls for every known field that is there. */
    static void each(JsonNode body, BiConsumer<Field, JsonNode> action) {
        for (Field field : Field.values()) {
            int stop = field.wire.indexOf('.');
            JsonNode value = stop < 0
                    ? body.get(field.wire)
                    : body.path(field.wire.substring(0, stop)).get(field.wire.substring(stop + 1));
            if (value != null) {
                action.accept(field, value);
            }
        }
    }

    /** Flat fields as an object, parents as objects within. */
    static ObjectNode nested(Map<String, JsonNode> fields) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        fields.forEach((name, value) -> {
            int stop = name.indexOf('.');
            if (stop < 0) {
                node.set(name, value);
            } else {
                node.withObjectProperty(name.substring(0, stop)).set(name.substring(stop + 1), value);
            }
        });
        return node;
    }

    /** The epoch day of an ISO date of this age, null where it is none. */
    static @Nullable Integer day(@Nullable JsonNode value) {
        if (value == null || !value.isString()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(value.stringValue());
            return date.isBefore(EARLIEST) || date.isAfter(LATEST) ? null : (int) date.toEpochDay();
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable UUID id(@Nullable JsonNode value) {
        return value == null || !value.isString() ? null : Ids.canonical(value.stringValue());
    }
}
