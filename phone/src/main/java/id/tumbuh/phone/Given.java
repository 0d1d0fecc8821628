package id.tumbuh.phone;

import id.tumbuh.care.card.Answers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a caller gives. On a phone a class of the same name (in {@code src/main/gwt}) reads JavaScript objects; this one reads
 * maps with the same fields, so that the JVM can be asked the very questions that the module is asked. Of a field of a wrong type
 * it makes a {@link ClassCastException}.
 */
final class Given {
    private Given() {}

    /** Whether there is something else than null. */
    static boolean known(Object object, String name) {
        return field(object, name) != null;
    }

    /** A number; NaN where it is not known. */
    static double number(Object object, String name) {
        Object value = field(object, name);
        return value == null ? Double.NaN : ((Number) value).doubleValue();
    }

    /** A whole number; NaN where it is not known. */
    static double wholeNumber(Object object, String name) {
        return number(object, name);
    }

    /** Yes or no; no where it is not known. */
    static boolean flag(Object object, String name) {
        Object value = field(object, name);
        return value != null && (Boolean) value;
    }

    /** A text; null where it is not known. */
    static @Nullable String text(Object object, String name) {
        return (String) field(object, name);
    }

    /** A list; empty where it is not known. */
    static Object[] list(Object object, String name) {
        Object value = field(object, name);
        return value == null ? new Object[0] : ((List<?>) value).toArray();
    }

    /** A list of whole numbers; empty where it is not known. */
    static int[] wholes(Object object, String name) {
        Object[] values = list(object, name);
        int[] wholes = new int[values.length];
        for (int at = 0; at < values.length; at++) {
            wholes[at] = ((Number) values[at]).intValue();
        }
        return wholes;
    }

    /** The answers to a form: truth values, whole numbers and texts; null is not answered. */
    static Answers answers(Object answers) {
        Map<String, Object> said = new HashMap<>();
        ((Map<?, ?>) answers).forEach((question, value) -> {
            if (value != null) {
                said.put((String) question, value instanceof Number number ? (Object) number.intValue() : value);
            }
        });
        return Answers.of(said);
    }

    /** A column of numbers; null where there is none. */
    static double @Nullable [] numbers(Object object, String name, int rows) {
        return (double[]) field(object, name);
    }

    /** A column of codes; null where there is none. */
    static byte @Nullable [] codes(Object object, String name, int rows) {
        return (byte[]) field(object, name);
    }

    /** How many rows a column of codes has that must be there. */
    static int rows(Object object, String name) {
        return ((byte[]) Objects.requireNonNull(field(object, name))).length;
    }

    /** Numbers as a column. */
    static Object column(double[] numbers) {
        return numbers;
    }

    /** No answer: undefined in JavaScript. */
    static @Nullable Object nothing() {
        return null;
    }

    private static @Nullable Object field(Object object, String name) {
        return ((Map<?, ?>) object).get(name);
    }
}
