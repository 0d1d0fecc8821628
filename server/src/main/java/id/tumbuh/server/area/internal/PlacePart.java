package id.tumbuh.server.area.internal;

import id.tumbuh.server.area.Area;
import id.tumbuh.server.sync.SnapshotPart;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a phone holds of its posyandu: one item with name, zone, lists, the places above it with Kemendagri's codes, and every dated setting that holds or will
 * hold there, so that the phone judges a visit by what was in force on its day.
 */
@Component
@Order(1)
class PlacePart implements SnapshotPart {
    private final PlaceMemory memory;
    private final PlaceDetails details;

    PlacePart(PlaceMemory memory, PlaceDetails details) {
        this.memory = memory;
        this.details = details;
    }

    @Override
    public String name() {
        return "place";
    }

    @Override
    public List<Item> page(String posyandu, @Nullable String after, int most) {
        List<Area> chain = memory.chain(posyandu);
        return after != null || chain.isEmpty() ? List.of() : List.of(new Item(posyandu, content(chain)));
    }

    @Override
    public List<Item> of(String posyandu, UUID person) {
        return List.of();
    }

    private ObjectNode content(List<Area> chain) {
        Area self = chain.getFirst();
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("id", self.id())
                .put("name", self.name())
                .put("zone", self.zone().name());
        put(content, "number", self.number());
        if (self.closed() != null) {
            content.put("closed", LocalDate.ofEpochDay(self.closed()).toString());
        }
        details.of(self.id()).ifPresent(known -> {
            put(content, "rt", known.rt());
            put(content, "rw", known.rw());
            put(content, "address", known.address());
            if (known.habit() != null) {
                content.set("habit", known.habit());
            }
            ObjectNode parts = content.putObject("parts");
            known.parts().forEach((kind, names) -> {
                ArrayNode list = parts.putArray(kind);
                names.forEach(list::add);
            });
        });
        ArrayNode above = content.putArray("above");
        for (Area area : chain.subList(1, chain.size())) {
            ObjectNode one = above.addObject()
                    .put("level", area.level().depth())
                    .put("id", area.id())
                    .put("name", area.name());
            put(one, "code", area.code());
        }
        options(content.putObject("options"), self.id());
        return content;
    }

    private void options(ObjectNode options, String posyandu) {
        memory.timeline(posyandu).forEach((option, spans) -> {
            ArrayNode list = options.putArray(option);
            spans.forEach(span -> list.addObject()
                    .put("from", LocalDate.ofEpochDay(span.from()).toString())
                    .set("value", span.value()));
        });
    }

    private static void put(ObjectNode content, String field, @Nullable String value) {
        if (value != null) {
            content.put(field, value);
        }
    }
}
