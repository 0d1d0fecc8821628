package id.tumbuh.server.area.internal;

import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.PlaceProblem;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.State;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A fact about a place, as the view keeps it.
 *
 * @param parent of a creation or a move
 * @param state accepted or in conflict, as last told
 */
record PlaceFact(
        UUID fact,
        String place,
        String kind,
        @Nullable String parent,
        @Nullable UUID base,
        @Nullable Integer day,
        JsonNode body,
        State state) {

    static PlaceFact of(Fact fact) {
        boolean creation = fact.kind().equals(PlaceKinds.CREATED);
        boolean move = fact.kind().equals(PlaceKinds.MOVED);
        return new PlaceFact(
                fact.id(),
                creation ? fact.body().path("id").asString("") : fact.posyandu(),
                fact.kind(),
                creation || move ? fact.body().path("parent").asString("") : null,
                fact.base(),
                fact.day(),
                fact.body(),
                State.ACCEPTED);
    }

    /** Why it cannot be used whatever else is known; null where it can. Rights were judged for the place it was written for. */
    static @Nullable PlaceProblem problem(Fact fact) {
        return switch (fact.kind()) {
            case PlaceKinds.CREATED -> mustBeFor(fact, "parent");
            case PlaceKinds.OPTION -> mustBeFor(fact, "place");
            case PlaceKinds.MOVED ->
                level(fact.posyandu()) == null
                        ? PlaceProblem.MISPLACED
                        : fits(fact.posyandu(), fact.body().path("parent").asString("")) ? null : PlaceProblem.LEVEL;
            default -> level(fact.posyandu()) == null ? PlaceProblem.MISPLACED : null;
        };
    }

    private static @Nullable PlaceProblem mustBeFor(Fact fact, String field) {
        return fact.posyandu().equals(fact.body().path(field).asString("")) ? null : PlaceProblem.MISPLACED;
    }

    private static boolean fits(String place, String parent) {
        AreaLevel level = level(place);
        // A province has nowhere to go.
        return level != null && level != AreaLevel.PROVINCE && level.isParent(parent);
    }

    /** The level an id tells, null where it is none. */
    static @Nullable AreaLevel level(String id) {
        for (AreaLevel level : AreaLevel.values()) {
            if (level.isId(id)) {
                return level;
            }
        }
        return null;
    }

    /** PostgreSQL's order of ids, which is that of their text. */
    String order() {
        return fact.toString();
    }
}
