package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Belongs;
import id.tumbuh.care.month.Period;
import id.tumbuh.server.sync.FactKind.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the bodies of a month's facts must be. */
final class MonthBodies {
    static final int LONGEST_REASON = 200;
    /** A posyandu has some hundred children; this keeps a body readable. */
    private static final int MOST_ROWS = 5_000;

    private static final int HASH = 64;
    private static final Set<String> BELONGS =
            Arrays.stream(Belongs.values()).map(Belongs::name).collect(Collectors.toUnmodifiableSet());

    private MonthBodies() {}

    static List<Finding> period(JsonNode body, int version) {
        return Period.parse(body.path("period").asString("")) == null
                ? List.of(MonthProblem.PERIOD.in("period"))
                : List.of();
    }

    static List<Finding> validated(JsonNode body, int version) {
        return with(period(body, version), isHash(body.path("hash")), "hash");
    }

    static List<Finding> reopened(JsonNode body, int version) {
        return with(period(body, version), isReason(body.path("reason")), "reason");
    }

    static List<Finding> signed(JsonNode body, int version) {
        List<Finding> found = validated(body, version);
        found = with(found, body.path("version").isInt() && body.path("version").intValue() > 0, "version");
        found = with(found, body.path("form").isString(), "form");
        found = with(found, body.path("rules").isString(), "rules");
        found = with(found, body.path("asOf").isInt(), "asOf");
        found = with(found, isRows(body.path("children")), "children");
        return with(found, isReasons(body.path("explained")), "explained");
    }

    private static List<Finding> with(List<Finding> found, boolean right, String field) {
        if (right) {
            return found;
        }
        List<Finding> more = new ArrayList<>(found);
        more.add(MonthProblem.BODY.in(field));
        return more;
    }

    private static boolean isHash(JsonNode node) {
        return node.isString()
                && node.stringValue().length() == HASH
                && node.stringValue().chars().allMatch(letter -> Character.digit(letter, 16) >= 0);
    }

    static boolean isReason(JsonNode node) {
        return node.isString()
                && !node.stringValue().isBlank()
                && node.stringValue().length() <= LONGEST_REASON;
    }

    private static boolean isReasons(JsonNode node) {
        boolean right = node.isObject();
        for (JsonNode reason : node) {
            right &= isReason(reason);
        }
        return right;
    }

    private static boolean isRows(JsonNode rows) {
        boolean right = rows.isArray() && rows.size() <= MOST_ROWS;
        for (JsonNode row : rows) {
            right &= isId(row.path("person"))
                    && BELONGS.contains(row.path("belongs").asString(Belongs.MEMBER.name()))
                    && (row.path("months").isMissingNode() || row.path("months").isInt())
                    && isWords(row.path("marks"), false)
                    && isWords(row.path("facts"), true)
                    && isWords(row.path("others"), true);
        }
        return right;
    }

    private static boolean isWords(JsonNode array, boolean ids) {
        boolean right = array.isMissingNode() || array.isArray();
        for (JsonNode word : array) {
            right &= word.isString() && (!ids || isId(word));
        }
        return right;
    }

    private static boolean isId(JsonNode node) {
        try {
            return UUID.fromString(node.asString("")).toString().equals(node.asString(""));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
