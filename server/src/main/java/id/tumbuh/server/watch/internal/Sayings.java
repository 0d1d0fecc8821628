package id.tumbuh.server.watch.internal;

import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.message.MessageCode;
import id.tumbuh.texts.Language;
import id.tumbuh.texts.Texts;
import id.tumbuh.texts.Voice;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Messages as an answer carries them: the code with its arguments, and the health worker's words in both languages. */
@Component
public class Sayings {
    private final Texts indonesian = Texts.of(Language.INDONESIAN);
    private final Texts english = Texts.of(Language.ENGLISH);

    /**
     * A text in both languages.
     *
     * @param id Indonesian
     * @param en English
     */
    public record Words(String id, String en) {}

    /**
     * An argument of a message.
     *
     * @param kind GRAMS, KILOGRAMS, CENTIMETRES, Z, DAYS, MONTHS, DATE, COUNT, CODE or NAME
     * @param value a number, a date as 2026-11-05, a code or a name, as text
     */
    public record Value(String kind, String value) {}

    Words say(Message message) {
        return new Words(indonesian.say(message, Voice.WORKER), english.say(message, Voice.WORKER));
    }

    Words label(MessageCode code) {
        return new Words(indonesian.label(code), english.label(code));
    }

    Words say(MessageCode code) {
        return say(Message.of(code));
    }

    static List<Value> values(Message message) {
        return message.arguments().stream()
                .map(argument -> new Value(argument.kind().name(), value(argument)))
                .toList();
    }

    private static String value(Argument argument) {
        return switch (argument) {
            case Argument.Coded coded -> coded.code().code();
            case Argument.Named named -> named.name();
            case Argument.Numeric number ->
                switch (number.kind()) {
                    case DATE -> LocalDate.ofEpochDay((long) number.value()).toString();
                    case GRAMS, DAYS, MONTHS, COUNT -> Long.toString((long) number.value());
                    case KILOGRAMS, CENTIMETRES, Z -> Double.toString(number.value());
                    case CODE, NAME -> throw new IllegalStateException("no number");
                };
        };
    }
}
