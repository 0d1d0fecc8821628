package id.tumbuh.texts;

import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.message.MessageCode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of one language. Immutable.
 *
 * <p>A text that the catalogue lacks is a mistake of ours and an {@link IllegalStateException} that names its key; tests
 * hold that there is none.
 */
public final class Texts {
    private final Language language;
    private final Notation notation;
    private final Map<String, Template> templates;

    private Texts(Language language, Map<String, Template> templates) {
        this.language = language;
        this.notation = new Notation(language);
        this.templates = Map.copyOf(templates);
    }

    /** The whole catalogue of a language. */
    public static Texts of(Language language) {
        Map<String, Template> templates = new HashMap<>();
        for (Bundle bundle : Bundle.values()) {
            bundle.read(language).forEach((key, text) -> {
                if (templates.put(key, Template.parse(text)) != null) {
                    throw new IllegalStateException("two bundles have a text for " + key);
                }
            });
        }
        return new Texts(language, templates);
    }

    /** Where the texts of a code stand: {@code alert.BGM}. The family, for T1 is an alert and a course, is its enum's name. */
    public static String key(MessageCode code) {
        return code.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + code.code();
    }

    /** The sentence of a message; throws {@link IllegalArgumentException} where its arguments are not those its code asks for. */
    public String say(Message message, Voice voice) {
        if (!message.fits()) {
            throw new IllegalArgumentException("wrong arguments for " + key(message.code()));
        }
        return template(key(message.code(), voice))
                .fill(place -> written(message.arguments().get(Integer.parseInt(place.name())), place.style(), voice));
    }

    /** The sentence of a code that takes no arguments. */
    public String say(MessageCode code, Voice voice) {
        return say(Message.of(code), voice);
    }

    /** A few words, for a table or a chip. */
    public String label(MessageCode code) {
        return text(key(code) + ".label");
    }

    /** A text without places, by its key. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * A text with named places, by its key.
     *
     * @param values by name: text, an {@link Argument}, or a whole number, which is written without marks unless the
     *     place asks for {@code grouped} or {@code size}
     */
    public String text(String key, Map<String, ?> values) {
        return template(key).fill(place -> {
            Object value = values.get(place.name());
            if (value == null) {
                throw new IllegalStateException(key + " needs a value for " + place.name());
            }
            return written(value, place.style());
        });
    }

    /** A text with numbered places, by its key; values as for named ones. */
    public String text(String key, List<?> values) {
        Map<String, Object> numbered = new HashMap<>();
        for (Object value : values) {
            numbered.put(Integer.toString(numbered.size()), value);
        }
        return text(key, numbered);
    }

    /** Whether there is a text for a key. */
    public boolean has(String key) {
        return templates.containsKey(key);
    }

    public Language language() {
        return language;
    }

    /** How this language writes numbers and dates. */
    public Notation notation() {
        return notation;
    }

    /** Every key, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(templates.keySet());
    }

    /** The names of the places of a text, sorted. */
    public Set<String> places(String key) {
        return template(key).places();
    }

    private String written(Object value, Style style) {
        if (value instanceof Argument argument) {
            return written(argument, style, Voice.WORKER);
        }
        if (value instanceof Number number && style == Style.SIZE) {
            return notation.size(number.longValue());
        }
        if (value instanceof Number number && style == Style.GROUPED) {
            return notation.whole(number.longValue());
        }
        return value.toString();
    }

    private String written(Argument argument, Style style, Voice voice) {
        if (argument instanceof Argument.Numeric number) {
            return notation.of(number, style);
        }
        if (argument instanceof Argument.Coded coded) {
            return style == Style.LABEL ? label(coded.code()) : say(coded.code(), voice);
        }
        return ((Argument.Named) argument).name();
    }

    private Template template(String key) {
        Template template = templates.get(key);
        if (template == null) {
            throw new IllegalStateException("the catalogue has no text for " + key);
        }
        return template;
    }

    private static String key(MessageCode code, Voice voice) {
        return key(code) + "." + voice.ending();
    }
}
