package id.tumbuh.server.area.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What all facts of a place together say.
 *
 * @param fields what is set, never JSON null
 * @param closed epoch day
 * @param conflicting facts that say different things on the same state
 * @param lost creations whose id another place has
 */
record Derived(
        String parent,
        Map<PlaceField, JsonNode> fields,
        @Nullable Integer closed,
        UUID version,
        List<Alias> aliases,
        Set<UUID> conflicting,
        Set<UUID> lost) {

    /**
     * A code the place has or had.
     *
     * @param from epoch day, null where not known
     * @param until the first day of the next one, null for the last
     */
    record Alias(
            String system,
            String code,
            @Nullable Integer from,
            @Nullable Integer until,
            UUID fact) {}

    @Nullable
    String text(PlaceField field) {
        JsonNode value = fields.get(field);
        return value == null ? null : value.stringValue();
    }
}
