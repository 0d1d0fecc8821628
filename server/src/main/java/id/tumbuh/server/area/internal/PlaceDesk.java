package id.tumbuh.server.area.internal;

import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.PlaceProblem;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactDraft;
import id.tumbuh.server.sync.Facts;
import id.tumbuh.server.sync.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns what the staff decide about places into facts. A place outside of the caller's areas is unknown here, and nothing can be moved
 * out of them: the ledger judges a fact only by the place it was written for, so the other end of a move is looked at here.
 */
@Component
public class PlaceDesk {
    private final Facts facts;
    private final PlaceMemory memory;
    private final PlaceIds ids;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PlaceDesk(Facts facts, PlaceMemory memory, PlaceIds ids, TransactionTemplate transaction, Clock clock) {
        this.facts = facts;
        this.memory = memory;
        this.ids = ids;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The answer to a written fact, and the place it was about. */
    public record Written(String place, Outcome outcome) {}

    public Written create(Caller caller, String parent, JsonNode fields) {
        ScopePath above = pathWithin(caller, parent);
        if (above.depth() == AreaLevel.POSYANDU.depth()) {
            throw new Problem(PlaceProblem.LEVEL);
        }
        AreaLevel level = AreaLevel.ofDepth(above.depth() + 1);
        ObjectNode body = fields(fields)
                .put("id", ids.next(level))
                .put("level", level.depth())
                .put("parent", parent);
        return Objects.requireNonNull(transaction.execute(status -> {
            facts.hold(parent);
            checkName(parent, body.path("name").asString(""));
            return written(
                    body.path("id").stringValue(),
                    facts.write(caller, draft(PlaceKinds.CREATED, parent, body, null, null)));
        }));
    }

    /** Two of one name below the same place are one that was added twice, or could not be told apart. */
    private void checkName(String parent, String name) {
        if (memory.isNamed(parent, name)) {
            throw Problem.of(PlaceProblem.NAME_TAKEN, "/fields/name");
        }
    }

    public Written change(Caller caller, String id, JsonNode fields, UUID base) {
        Area area = within(caller, id);
        int today =
                Math.toIntExact(LocalDate.now(clock.withZone(area.zone().id())).toEpochDay());
        ObjectNode body = fields(fields);
        if (body.isEmpty()) {
            throw Problem.of(GeneralProblem.INVALID, "/fields");
        }
        for (PlaceField field : PlaceField.values()) {
            if (body.has(field.wire()) && !FieldKeepers.allow(caller.role(), area.level(), field)) {
                throw Problem.of(PlaceProblem.KEEPER, "/fields/" + field.wire());
            }
        }
        return written(id, facts.write(caller, draft(PlaceKinds.CHANGED, id, body, base, today)));
    }

    public Written move(Caller caller, String id, String parent, UUID base) {
        within(caller, id);
        pathWithin(caller, parent);
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("parent", parent);
        return written(id, facts.write(caller, draft(PlaceKinds.MOVED, id, body, base, null)));
    }

    /**
     * Closes a place.
     *
     * @param from the first day on which it is closed; null opens it again
     */
    public Written close(Caller caller, String id, @Nullable LocalDate from, UUID base) {
        within(caller, id);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("from", from == null ? null : from.toString());
        return written(id, facts.write(caller, draft(PlaceKinds.CLOSED, id, body, base, null)));
    }

    public Written set(Caller caller, String place, String option, JsonNode value, LocalDate from) {
        pathWithin(caller, place);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("place", place).put("option", option).put("from", from.toString());
        body.set("value", value);
        return written(place, facts.write(caller, draft(PlaceKinds.OPTION, place, body, null, null)));
    }

    /** The place, where it is one of the caller's. */
    public Area within(Caller caller, String id) {
        return memory.find(id)
                .filter(area -> caller.scope().contains(area.path()))
                .orElseThrow(() -> new Problem(PlaceProblem.UNKNOWN));
    }

    /** The path of a place of the caller's, or the nation's where the caller may see all of it. */
    public ScopePath pathWithin(Caller caller, String id) {
        if (!id.equals(AreaLevel.NATION)) {
            return within(caller, id).path();
        }
        if (!caller.scope().contains(ScopePath.NATION)) {
            throw new Problem(GeneralProblem.FORBIDDEN);
        }
        return ScopePath.NATION;
    }

    /** A copy, so that what the request said of id, level or parent is not believed. */
    private static ObjectNode fields(JsonNode fields) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        for (PlaceField field : PlaceField.values()) {
            JsonNode value = fields.get(field.wire());
            if (value != null) {
                body.set(field.wire(), value);
            }
        }
        return body;
    }

    private static FactDraft draft(
            String kind, String posyandu, JsonNode body, @Nullable UUID base, @Nullable Integer day) {
        return new FactDraft(kind, 1, posyandu, null, null, day, Fact.Place.FACILITY, Fact.By.NAKES, body, base);
    }

    private static Written written(String place, Outcome outcome) {
        return new Written(place, outcome);
    }
}
