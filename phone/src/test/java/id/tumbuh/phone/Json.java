package id.tumbuh.phone;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON object; what is not known is left out. Java's decimal text of a double is read back as the same double. */
final class Json {
    private final StringBuilder text = new StringBuilder("{");

    Json put(String name, double value) {
        return Double.isNaN(value) ? this : raw(name, Double.toString(value));
    }

    Json put(String name, @Nullable Integer value) {
        return value == null ? this : raw(name, value.toString());
    }

    Json put(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    Json put(String name, String value) {
        return raw(name, '"' + value + '"');
    }

    Json put(String name, Json value) {
        return raw(name, value.toString());
    }

    Json put(String name, List<?> values) {
        return raw(name, values.toString());
    }

    private Json raw(String name, String value) {
        text.append(text.length() > 1 ? "," : "")
                .append('"')
                .append(name)
                .append("\":")
                .append(value);
        return this;
    }

    @Override
    public String toString() {
        return text + "}";
    }
}
