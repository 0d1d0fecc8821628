package id.tumbuh.server.reward.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.sync.FactKind.Finding;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Looks a body through, field by field. */
final class Checked {
    static final int LONGEST_REASON = 200;
    /** Goods are named in capitals, so that one thing has one name in a book. */
    private static final Pattern ITEM = Pattern.compile("[A-Z0-9][A-Z0-9 ._-]{0,39}");

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9:._-]{0,79}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    /** A million million rupiah is more than any posyandu has seen. */
    private static final long MOST = 1_000_000_000_000L;

    private final JsonNode body;
    private final List<Finding> found = new ArrayList<>();

    Checked(JsonNode body) {
        this.body = body;
    }

    List<Finding> findings() {
        return List.copyOf(found);
    }

    Checked hold(boolean right, String field) {
        if (!right) {
            found.add(RewardProblem.BODY.in(field));
        }
        return this;
    }

    Checked month(String field) {
        return hold(Period.parse(text(body, field)) != null, field);
    }

    Checked day(String field) {
        return hold(day(body, field) != null, field);
    }

    Checked item(String field) {
        return hold(isItem(text(body, field)), field);
    }

    Checked words(String field, int longest) {
        return hold(isWords(body.path(field), longest), field);
    }

    Checked hash(String field) {
        String text = text(body, field);
        return hold(text.length() == 64 && text.chars().allMatch(letter -> Character.digit(letter, 16) >= 0), field);
    }

    Checked amount(String field) {
        JsonNode value = body.path(field);
        return hold(
                value.isIntegralNumber()
                        && value.canConvertToLong()
                        && value.longValue() > 0
                        && value.longValue() <= MOST,
                field);
    }

    Checked reference(String field) {
        return hold(REFERENCE.matcher(text(body, field)).matches(), field);
    }

    Checked id(String field) {
        return hold(Ids.canonical(text(body, field)) != null, field);
    }

    Checked one(String field, Enum<?>[] values) {
        return hold(Arrays.stream(values).anyMatch(value -> value.name().equals(text(body, field))), field);
    }

    /** Whether a field is given at all. */
    boolean has(String field) {
        return !body.path(field).isMissingNode() && !body.path(field).isNull();
    }

    static boolean isItem(String text) {
        return ITEM.matcher(text).matches();
    }

    static boolean isWords(JsonNode value, int longest) {
        return value.isString()
                && !value.stringValue().isBlank()
                && value.stringValue().length() <= longest
                && value.stringValue().chars().noneMatch(letter -> Character.isISOControl(letter) && letter != '\n');
    }

    static String text(JsonNode body, String field) {
        JsonNode value = body.path(field);
        return value.isString() ? value.stringValue() : "";
    }

    static @Nullable String maybe(JsonNode body, String field) {
        JsonNode value = body.path(field);
        return value.isString() ? value.stringValue() : null;
    }

    static @Nullable Long number(JsonNode body, String field) {
        JsonNode value = body.path(field);
        return value.isIntegralNumber() && value.canConvertToLong() ? Long.valueOf(value.longValue()) : null;
    }

    /** The epoch day; null where there is none, or one of no book of ours. */
    static @Nullable Integer day(JsonNode body, String field) {
        try {
            LocalDate day = LocalDate.parse(text(body, field));
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                    ? null
                    : Integer.valueOf((int) day.toEpochDay());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
