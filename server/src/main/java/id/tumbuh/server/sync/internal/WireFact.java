package id.tumbuh.server.sync.internal;

import id.tumbuh.server.sync.Fact;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A fact as it travels; the counterpart of {@link EntryReader}. */
final class WireFact {
    private WireFact() {}

    static ObjectNode of(Fact fact, JsonNode body) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", fact.id().toString());
        node.put("type", fact.kind());
        node.put("v", fact.version());
        node.put("posyandu", fact.posyandu());
        put(node, "subject", fact.subject());
        put(node, "session", fact.session());
        if (fact.day() != null) {
            node.put("day", LocalDate.ofEpochDay(fact.day()).toString());
        }
        if (fact.place() != Fact.Place.POSYANDU) {
            node.put("place", fact.place().name().toLowerCase(Locale.ROOT));
        }
        if (fact.by() != Fact.By.KADER) {
            node.put("by", fact.by().name().toLowerCase(Locale.ROOT));
        }
        node.set("body", body);
        node.put("device", fact.device().toString());
        node.put("actor", fact.actor().toString());
        node.put("at", fact.at().toString());
        node.put("seq", fact.sequence());
        put(node, "base", fact.base());
        put(node, "app", fact.app());
        put(node, "rules", fact.rules());
        if (fact.shown() != null) {
            node.set("shown", fact.shown());
        }
        return node;
    }

    private static void put(ObjectNode node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value.toString());
        }
    }
}
