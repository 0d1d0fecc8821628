package id.tumbuh.phone;

import id.tumbuh.growth.message.MessageCode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is answered, made field by field; what is null stays absent. On a phone a class of the same name (in {@code src/main/gwt}) is
 * an object of JavaScript; this one is a map.
 */
final class Plain {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Map<String, Object> fields() {
        return fields;
    }

    Plain text(String name, @Nullable String value) {
        return put(name, value);
    }

    Plain code(String name, @Nullable MessageCode value) {
        return put(name, value == null ? null : value.code());
    }

    Plain number(String name, double value) {
        return put(name, value);
    }

    Plain numberIfAny(String name, @Nullable Double value) {
        return put(name, value);
    }

    Plain wholeIfAny(String name, @Nullable Integer value) {
        return put(name, value);
    }

    Plain flag(String name, boolean value) {
        return put(name, value);
    }

    Plain object(String name, @Nullable Plain value) {
        return put(name, value);
    }

    Plain list(String name, PlainList value) {
        return put(name, value);
    }

    Plain numbers(String name, double[] values) {
        PlainList list = new PlainList();
        for (double value : values) {
            list.addNumber(value);
        }
        return put(name, list);
    }

    Plain function(String name, FormFunction value) {
        return put(name, value);
    }

    private Plain put(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
        return this;
    }
}
