package id.tumbuh.server.sync;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A part of what a phone gets at its first sync: the present state instead of the facts that led to it. */
public interface SnapshotPart {
    /** The kind of its items on the wire; parts are sent in their order ({@code @Order}). */
    String name();

    /**
     * A page of items of a posyandu.
     *
     * @param after the key of the last item sent, null at the start
     */
    List<Item> page(String posyandu, @Nullable String after, int most);

    /** The items of one person who has come to the posyandu; none where the person does not belong to it or the part is not of persons. */
    List<Item> of(String posyandu, UUID person);

    /** One item: its key in the order of the part, and what is sent. */
    record Item(String key, JsonNode content) {}
}
