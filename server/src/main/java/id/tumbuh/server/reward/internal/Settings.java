package id.tumbuh.server.reward.internal;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.ProgrammeBody;
import id.tumbuh.care.reward.ProgrammeReading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A programme's settings as JSON. */
final class Settings {
    private static final int MOST = 60;

    private Settings() {}

    static ProgrammeReading read(JsonNode settings) {
        Map<String, Object> body = new LinkedHashMap<>();
        settings.properties().forEach(setting -> body.put(setting.getKey(), value(setting.getValue())));
        return ProgrammeBody.read(body);
    }

    static boolean isReadable(JsonNode settings) {
        return settings.isObject() && settings.size() <= MOST && read(settings).programme() != null;
    }

    /** Of a body that was checked before. */
    static Programme of(JsonNode settings) {
        return Objects.requireNonNull(read(settings).programme(), "checked before");
    }

    static ObjectNode json(Programme programme) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ProgrammeBody.write(programme).forEach((name, value) -> {
            if (value instanceof Integer number) {
                node.put(name, number);
            } else if (value instanceof Boolean yes) {
                node.put(name, yes);
            } else {
                node.put(name, value.toString());
            }
        });
        return node;
    }

    private static Object value(JsonNode value) {
        if (value.isInt()) {
            return value.intValue();
        }
        return value.isBoolean()
                ? (Object) value.booleanValue()
                : value.isString() ? value.stringValue() : new Object();
    }
}
