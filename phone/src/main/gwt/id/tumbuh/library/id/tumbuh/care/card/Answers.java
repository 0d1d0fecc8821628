package id.tumbuh.care.card;

import id.tumbuh.growth.message.MessageCode;
import java.util.ArrayList;
import java.util.List;
import jsinterop.annotations.JsMethod;
import org.jspecify.annotations.Nullable;

/**
 * What was answered: on a phone the object that JavaScript gives, and no map of Java, which would weigh more than all forms. What it
 * answers is held to the class of the same name in room care by the parity of forms.
 */
public final class Answers {
    private final Object said;

    private Answers(Object said) {
        this.said = said;
    }

    /** Throws a TypeError where a value is not a truth value, a whole number or a text. */
    public static Answers given(Object answers) {
        return new Answers(asAnswers(answers));
    }

    public Answers without(String question) {
        return new Answers(withoutField(said, question));
    }

    public List<String> questions() {
        List<String> questions = new ArrayList<>();
        Object[] names = namesOf(said);
        for (int at = 0; at < names.length; at++) {
            questions.add((String) names[at]);
        }
        return questions;
    }

    public boolean has(MessageCode question) {
        return known(said, question.code());
    }

    public @Nullable Boolean yes(MessageCode question) {
        return isOfType(said, question.code(), "boolean") ? Boolean.valueOf(flag(said, question.code())) : null;
    }

    public boolean isYes(MessageCode question) {
        return isOfType(said, question.code(), "boolean") && flag(said, question.code());
    }

    public boolean isNo(MessageCode question) {
        return isOfType(said, question.code(), "boolean") && !flag(said, question.code());
    }

    public @Nullable Integer number(MessageCode question) {
        return isOfType(said, question.code(), "number")
                ? Integer.valueOf((int) wholeNumber(said, question.code()))
                : null;
    }

    public @Nullable String text(MessageCode question) {
        return isOfType(said, question.code(), "string") ? text(said, question.code()) : null;
    }

    public boolean chose(MessageCode question, MessageCode choice) {
        return choice.code().equals(text(question));
    }

    public @Nullable Integer day(MessageCode question) {
        String text = text(question);
        return text == null ? null : IsoDay.epochDay(text);
    }

    @Nullable Object value(String question) {
        if (isOfType(said, question, "number")) {
            return Integer.valueOf((int) wholeNumber(said, question));
        }
        return isOfType(said, question, "boolean") ? Boolean.valueOf(flag(said, question)) : text(said, question);
    }

    @JsMethod(namespace = "fields")
    private static native Object asAnswers(Object answers);

    @JsMethod(namespace = "fields")
    private static native Object withoutField(Object answers, String name);

    @JsMethod(namespace = "fields")
    private static native Object[] namesOf(Object answers);

    @JsMethod(namespace = "fields")
    private static native boolean isOfType(Object answers, String name, String type);

    @JsMethod(namespace = "fields")
    private static native boolean known(Object answers, String name);

    @JsMethod(namespace = "fields")
    private static native boolean flag(Object answers, String name);

    @JsMethod(namespace = "fields")
    private static native double wholeNumber(Object answers, String name);

    @JsMethod(namespace = "fields")
    private static native String text(Object answers, String name);
}
