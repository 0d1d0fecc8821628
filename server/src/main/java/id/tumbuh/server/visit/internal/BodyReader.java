package id.tumbuh.server.visit.internal;

import id.tumbuh.server.sync.FactKind.Finding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the fields of a body one by one and collects what is wrong with them. */
final class BodyReader {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    private final JsonNode body;
    private final List<Finding> findings = new ArrayList<>();

    BodyReader(JsonNode body) {
        this.body = body;
    }

    List<Finding> findings() {
        return findings;
    }

    static boolean absent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    /** The text of a field; null where it is not there or no text. */
    static @Nullable String text(JsonNode body, String field) {
        JsonNode value = body.path(field);
        return value.isString() ? value.stringValue() : null;
    }

    /** A field that must be there. */
    BodyReader required(String field, Predicate<String> known, VisitProblem otherwise) {
        String value = text(body, field);
        if (value == null || !known.test(value)) {
            findings.add(otherwise.in(field));
        }
        return this;
    }

    /** A text that may be there, at most so long. */
    BodyReader words(String field, int longest) {
        return optional(field, value -> value.isString() && value.stringValue().length() <= longest);
    }

    /** One of a few words that may be there. */
    BodyReader oneOf(String field, List<String> words) {
        return optional(field, value -> value.isString() && words.contains(value.stringValue()));
    }

    BodyReader whole(String field, int least, int most) {
        return optional(
                field,
                value -> value.isIntegralNumber()
                        && value.canConvertToInt()
                        && value.intValue() >= least
                        && value.intValue() <= most);
    }

    BodyReader truth(String field) {
        return optional(field, JsonNode::isBoolean);
    }

    BodyReader day(String field) {
        return optional(field, value -> day(value) != null);
    }

    /** A month as {@code 2026-02}. */
    BodyReader month(String field) {
        return optional(field, BodyReader::isMonth);
    }

    /** Nothing but these: what this form does not know nobody looked at, and every phone would carry it. */
    BodyReader only(String... fields) {
        Set<String> known = Set.of(fields);
        for (Map.Entry<String, JsonNode> field : body.properties()) {
            if (!known.contains(field.getKey())) {
                findings.add(VisitProblem.ENTRY.in("body"));
                return this;
            }
        }
        return this;
    }

    private BodyReader optional(String field, Predicate<JsonNode> fits) {
        JsonNode value = body.path(field);
        if (!absent(value) && !fits.test(value)) {
            findings.add(VisitProblem.ENTRY.in(field));
        }
        return this;
    }

    /** The epoch day of a text; null where it is none since 1900. */
    static @Nullable Integer day(JsonNode value) {
        if (!value.isString() || value.stringValue().length() != DAY_LENGTH) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value.stringValue());
            return day.isBefore(FIRST) ? null : Integer.valueOf((int) day.toEpochDay());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    static boolean isMonth(JsonNode value) {
        if (!value.isString() || value.stringValue().length() != MONTH_LENGTH) {
            return false;
        }
        try {
            return !YearMonth.parse(value.stringValue()).atDay(1).isBefore(FIRST);
        } catch (DateTimeParseException noMonth) {
            return false;
        }
    }
}
