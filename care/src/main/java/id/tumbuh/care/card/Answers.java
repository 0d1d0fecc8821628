package id.tumbuh.care.card;

import id.tumbuh.growth.message.MessageCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was answered: a flat map from the code of a question to a boolean, a whole number or a text. Immutable. */
public final class Answers {
    public static final Answers NONE = new Answers(new HashMap<>());

    private final Map<String, Object> said;

    private Answers(Map<String, Object> said) {
        this.said = said;
    }

    /** Throws {@link IllegalArgumentException} where a value is not a {@link Boolean}, {@link Integer} or {@link String}. */
    public static Answers of(Map<String, Object> said) {
        Map<String, Object> copy = new HashMap<>();
        for (Map.Entry<String, Object> answer : said.entrySet()) {
            Object value = answer.getValue();
            if (!(value instanceof Boolean || value instanceof Integer || value instanceof String)) {
                throw new IllegalArgumentException(
                        "an answer is a boolean, a whole number or a text: " + answer.getKey());
            }
            copy.put(answer.getKey(), value);
        }
        return new Answers(copy);
    }

    public Answers with(MessageCode question, boolean value) {
        return and(question, Boolean.valueOf(value));
    }

    public Answers with(MessageCode question, int value) {
        return and(question, Integer.valueOf(value));
    }

    public Answers with(MessageCode question, String value) {
        return and(question, value);
    }

    private Answers and(MessageCode question, Object value) {
        Map<String, Object> more = new HashMap<>(said);
        more.put(question.code(), value);
        return new Answers(more);
    }

    /** The same without the answer to a question. */
    public Answers without(String question) {
        Map<String, Object> rest = new HashMap<>(said);
        rest.remove(question);
        return new Answers(rest);
    }

    /** The questions that were answered. */
    public List<String> questions() {
        return new ArrayList<>(said.keySet());
    }

    public boolean has(MessageCode question) {
        return said.containsKey(question.code());
    }

    /** Yes or no; null where there is no answer, or none of this kind: not known, too. */
    public @Nullable Boolean yes(MessageCode question) {
        return said.get(question.code()) instanceof Boolean value ? value : null;
    }

    /** Whether it was answered yes. */
    public boolean isYes(MessageCode question) {
        return Boolean.TRUE.equals(yes(question));
    }

    /** Whether it was answered no. */
    public boolean isNo(MessageCode question) {
        return Boolean.FALSE.equals(yes(question));
    }

    /** A number; null where there is none. */
    public @Nullable Integer number(MessageCode question) {
        return said.get(question.code()) instanceof Integer value ? value : null;
    }

    /** A text or the code of a choice; null where there is none. */
    public @Nullable String text(MessageCode question) {
        return said.get(question.code()) instanceof String value ? value : null;
    }

    /** Whether this choice was made. */
    public boolean chose(MessageCode question, MessageCode choice) {
        return choice.code().equals(text(question));
    }

    /** The epoch day of a date; null where there is none, or no day of the calendar. */
    public @Nullable Integer day(MessageCode question) {
        String text = text(question);
        return text == null ? null : IsoDay.epochDay(text);
    }

    @Nullable
    Object value(String question) {
        return said.get(question);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answers answers && said.equals(answers.said);
    }

    @Override
    public int hashCode() {
        return said.hashCode();
    }
}
