package id.tumbuh.places.packing;

import java.util.ArrayList;
import java.util.List;

/** A line of comma-separated values with RFC 4180's quotes. The published files hold no line breaks inside a field. */
final class CsvLine {
    private CsvLine() {}

    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            boolean quote = letter == '"';
            if (quote && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (quote) {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(letter);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("a quote is not closed: " + line);
        }
        fields.add(field.toString());
        return fields;
    }
}
