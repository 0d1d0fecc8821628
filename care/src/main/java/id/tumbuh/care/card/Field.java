package id.tumbuh.care.card;

import id.tumbuh.care.rule.Rule;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form.
 *
 * @param code its name in the answers, unique within its form; its texts say the question
 * @param section under which heading it stands
 * @param size of a number or a count; null for all else
 * @param choices of a choice; empty for all else
 */
public record Field(
        MessageCode code,
        Section section,
        Kind kind,
        @Nullable Size size,
        List<MessageCode> choices,
        When when,
        Rule rule) {
    public Field {
        choices = List.copyOf(choices);
    }

    static Field yesNo(MessageCode code, Section section, Rule rule) {
        return new Field(code, section, Kind.YES_NO, null, List.of(), When.ALWAYS, rule);
    }

    static Field yesNoUnknown(MessageCode code, Section section, Rule rule) {
        return new Field(code, section, Kind.YES_NO_UNKNOWN, null, List.of(), When.ALWAYS, rule);
    }

    static Field number(MessageCode code, Section section, Size size, Rule rule) {
        return new Field(code, section, Kind.NUMBER, size, List.of(), When.ALWAYS, rule);
    }

    static Field count(MessageCode code, Section section, Unit unit, int most, Rule rule) {
        return new Field(code, section, Kind.COUNT, new Size(unit, 0, 0, most), List.of(), When.ALWAYS, rule);
    }

    static Field choice(MessageCode code, Section section, MessageCode[] choices, Rule rule) {
        return new Field(code, section, Kind.CHOICE, null, List.of(choices), When.ALWAYS, rule);
    }

    static Field date(MessageCode code, Section section, Rule rule) {
        return new Field(code, section, Kind.DATE, null, List.of(), When.ALWAYS, rule);
    }

    static Field text(MessageCode code, Section section, Rule rule) {
        return new Field(code, section, Kind.TEXT, null, List.of(), When.ALWAYS, rule);
    }

    /** The same, asked only then. */
    Field asked(When other) {
        return new Field(code, section, kind, size, choices, other, rule);
    }

    /** The choice with a code; null where there is none. */
    public @Nullable MessageCode choice(String choice) {
        for (MessageCode each : choices) {
            if (each.code().equals(choice)) {
                return each;
            }
        }
        return null;
    }
}
