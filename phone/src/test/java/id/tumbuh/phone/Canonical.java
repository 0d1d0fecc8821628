package id.tumbuh.phone;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An answer as one line of text, fields by name and each number as its bits; {@code faces.mjs} writes the same. */
final class Canonical {
    private static final int FNV_START = 0x811C9DC5;
    private static final int OTHER_START = 0x1234567;
    private static final int FNV_PRIME = 0x01000193;

    private Canonical() {}

    static String of(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    /** FNV-1a twice from different starts: 64 bits that JavaScript can compute. */
    static String digest(String text) {
        int one = FNV_START;
        int other = OTHER_START;
        for (int at = 0; at < text.length(); at++) {
            one = (one ^ text.charAt(at)) * FNV_PRIME;
            other = (other ^ text.charAt(at)) * FNV_PRIME;
        }
        return "%08x%08x".formatted(one, other);
    }

    private static void write(@Nullable Object value, StringBuilder text) {
        if (value instanceof Plain plain) {
            text.append('{');
            for (Map.Entry<String, Object> field : new TreeMap<>(plain.fields()).entrySet()) {
                text.append(field.getKey()).append(':');
                write(field.getValue(), text);
                text.append(',');
            }
            text.append('}');
        } else if (value instanceof PlainList list) {
            writeAll(list.items(), text);
        } else if (value instanceof Number number) {
            text.append("%016x".formatted(Double.doubleToLongBits(number.doubleValue())));
        } else if (value instanceof FormFunction) {
            text.append("function");
        } else {
            text.append(value == null ? "-" : value.toString());
        }
    }

    private static void writeAll(List<Object> items, StringBuilder text) {
        text.append('[');
        for (Object item : items) {
            write(item, text);
            text.append(',');
        }
        text.append(']');
    }
}
