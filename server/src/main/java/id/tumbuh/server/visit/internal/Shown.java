package id.tumbuh.server.visit.internal;

import id.tumbuh.growth.kms.Letter;
import id.tumbuh.server.sync.Fact;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a phone showed of a measurement: {@code shown} of the fact, {@code {letter, statuses[]}}, with the rule set it judged by.
 *
 * @param statuses codes, separated by spaces, in the order of growth's Index as in {@link Derived}
 */
record Shown(
        String rules, @Nullable String letter, @Nullable String statuses) {
    private static final String WITHHELD = Letter.WITHHELD.code();

    /** Null where the phone showed nothing, or does not say by which rules: then there is nothing to compare. */
    static @Nullable Shown of(Fact fact) {
        JsonNode shown = fact.shown();
        if (shown == null || !shown.isObject() || fact.rules() == null) {
            return null;
        }
        StringJoiner statuses = new StringJoiner(" ");
        shown.path("statuses").forEach(status -> statuses.add(status.asString("")));
        JsonNode letter = shown.path("letter");
        return new Shown(
                fact.rules(),
                letter.isString() ? letter.stringValue() : null,
                statuses.length() == 0 ? null : statuses.toString());
    }

    /** Whether the same rules came to something else here; the column {@code differs} says the same. */
    boolean differs(Derived derived) {
        // It withheld the letter of a doubtful weight, which somebody has looked at since.
        boolean sameLetter =
                Objects.equals(letter, derived.letter()) || (WITHHELD.equals(letter) && derived.doubtsWeight());
        return rules.equals(derived.rules()) && !(sameLetter && Objects.equals(statuses, derived.statuses()));
    }
}
