package id.tumbuh.server.watch.internal;

import id.tumbuh.server.sync.FactKind.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the bodies of facts about cases must be: form 1. */
final class CaseBodies {
    /** As a note of a visit: for a sentence, not for a story. */
    static final int LONGEST_WORDS = 200;

    private static final int UUID_LENGTH = 36;
    private static final int MOST_FACTS = 30;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");
    private static final Pattern PERIOD = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Set<String> COMMON = Set.of("key", "case", "period", "facts");

    private CaseBodies() {}

    static List<Finding> check(CaseFact kind, JsonNode body) {
        List<Finding> findings = new ArrayList<>();
        for (String field : body.propertyNames()) {
            hold(COMMON.contains(field) || field.equals(kind.words()), field, findings);
        }
        hold(key(body) != null, "key", findings);
        JsonNode words = body.path(kind.words());
        hold(isWords(words) || (kind == CaseFact.REVERSED && words.isMissingNode()), kind.words(), findings);
        boolean told = kind != CaseFact.ANSWERED;
        hold(fits(body.path("case"), CODE, told), "case", findings);
        hold(fits(body.path("period"), PERIOD, told), "period", findings);
        hold(areIds(body.path("facts")), "facts", findings);
        return findings;
    }

    private static void hold(boolean holds, String field, List<Finding> findings) {
        if (!holds) {
            findings.add(new Finding(WatchProblem.CASE.code(), field, true));
        }
    }

    static @Nullable UUID key(JsonNode body) {
        return id(body.path("key"));
    }

    static @Nullable String text(JsonNode body, String field) {
        JsonNode value = body.path(field);
        return value.isString() ? value.stringValue() : null;
    }

    static boolean isWords(JsonNode value) {
        return value.isString()
                && !value.stringValue().isBlank()
                && value.stringValue().length() <= LONGEST_WORDS
                && value.stringValue().chars().noneMatch(Character::isISOControl);
    }

    private static boolean fits(JsonNode value, Pattern form, boolean must) {
        return value.isMissingNode()
                ? !must
                : value.isString() && form.matcher(value.stringValue()).matches();
    }

    private static boolean areIds(JsonNode value) {
        if (value.isMissingNode()) {
            return true;
        }
        boolean ids = value.isArray() && value.size() <= MOST_FACTS;
        for (JsonNode one : value) {
            ids &= id(one) != null;
        }
        return ids;
    }

    private static @Nullable UUID id(JsonNode value) {
        if (!value.isString() || value.stringValue().length() != UUID_LENGTH) {
            return null;
        }
        try {
            return UUID.fromString(value.stringValue());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
