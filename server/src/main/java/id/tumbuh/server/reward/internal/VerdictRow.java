package id.tumbuh.server.reward.internal;

import id.tumbuh.care.reward.list.ListResult;
import id.tumbuh.care.reward.list.MonthEvidence;
import id.tumbuh.care.reward.list.RewardMark;
import id.tumbuh.care.reward.list.RewardVerdict;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.message.Message;
import id.tumbuh.server.foundation.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One child of a list as it is stored and hashed, each field always in the same place, what is not so left out:
 *
 * <pre>
 * {person, eligible, a: ON|OFF|NOT_ASKED, b: the same, near, quiet, excluded, marks: […], whyA: [message…], whyB: […],
 *  months: [[day, counted, present, grams, letter, gain, gained, signed, [measurement…]]…]}
 * </pre>
 */
final class VerdictRow {
    private VerdictRow() {}

    static ObjectNode of(RewardVerdict verdict, Map<Integer, List<UUID>> facts) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("person", verdict.child());
        row.put("eligible", verdict.eligible());
        row.put("a", verdict.listA().outcome().name());
        row.put("b", verdict.listB().outcome().name());
        flag(row, "near", verdict.isNear());
        flag(row, "quiet", verdict.notGaining());
        if (verdict.excluded() != null) {
            row.put("excluded", verdict.excluded().name());
        }
        if (!verdict.marks().isEmpty()) {
            ArrayNode marks = row.putArray("marks");
            verdict.marks().stream().map(RewardMark::name).sorted().forEach(marks::add);
        }
        why(row, "whyA", verdict.listA());
        why(row, "whyB", verdict.listB());
        if (!verdict.evidence().isEmpty()) {
            ArrayNode months = row.putArray("months");
            verdict.evidence().forEach(month -> months.add(month(month, facts)));
        }
        return row;
    }

    private static void flag(ObjectNode row, String field, boolean value) {
        if (value) {
            row.put(field, true);
        }
    }

    private static void why(ObjectNode row, String field, ListResult result) {
        List<Message> why = result.why();
        if (!why.isEmpty()) {
            row.set(field, Words.keep(why));
        }
    }

    private static ArrayNode month(MonthEvidence month, Map<Integer, List<UUID>> facts) {
        ArrayNode cells = JsonNodeFactory.instance.arrayNode();
        cells.add(month.day());
        cells.add(month.counted().name());
        cells.add(month.present().name());
        number(cells, month.grams());
        if (month.letter() == null) {
            cells.addNull();
        } else {
            cells.add(month.letter().code());
        }
        number(cells, month.gain());
        cells.add(month.gained());
        cells.add(month.validated());
        ArrayNode named = cells.addArray();
        facts.getOrDefault(CivilDate.monthNumber(month.day()), List.of()).stream()
                .map(UUID::toString)
                .sorted()
                .forEach(named::add);
        return cells;
    }

    private static void number(ArrayNode cells, @Nullable Integer number) {
        if (number == null) {
            cells.addNull();
        } else {
            cells.add(number);
        }
    }

    static boolean isReadable(JsonNode row) {
        return Ids.canonical(Checked.text(row, "person")) != null
                && row.path("eligible").isBoolean()
                && (row.path("months").isMissingNode() || row.path("months").isArray());
    }

    static UUID person(JsonNode row) {
        return UUID.fromString(row.path("person").stringValue());
    }
}
