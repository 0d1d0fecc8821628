package id.tumbuh.phone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON of the tests' own making: maps, lists, doubles, texts without escapes, truth values and null. */
final class JsonText {
    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    static Object read(String text) {
        Object value = new JsonText(text).value();
        if (value == null) {
            throw new IllegalArgumentException("nothing to read");
        }
        return value;
    }

    static String write(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> fields = new ArrayList<>();
            map.forEach((key, one) -> fields.add('"' + key.toString() + "\":" + write(one)));
            return "{" + String.join(",", fields) + "}";
        }
        if (value instanceof List<?> list) {
            return "[" + String.join(",", list.stream().map(JsonText::write).toList()) + "]";
        }
        return value instanceof String string ? '"' + string + '"' : String.valueOf(value);
    }

    private @Nullable Object value() {
        skip();
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (at++, skip(); text.charAt(at) != '}'; skip()) {
            String name = string();
            skip();
            at++;
            object.put(name, value());
            comma();
        }
        at++;
        return object;
    }

    private List<@Nullable Object> list() {
        List<@Nullable Object> list = new ArrayList<>();
        for (at++, skip(); text.charAt(at) != ']'; skip()) {
            list.add(value());
            comma();
        }
        at++;
        return list;
    }

    private String string() {
        int end = text.indexOf('"', at + 1);
        String string = text.substring(at + 1, end);
        at = end + 1;
        return string;
    }

    private @Nullable Object word() {
        int from = at;
        while (at < text.length() && ",]} \n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        return switch (word) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> Double.valueOf(word);
        };
    }

    private void comma() {
        skip();
        if (text.charAt(at) == ',') {
            at++;
        }
    }

    private void skip() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
