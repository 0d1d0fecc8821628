package id.tumbuh.growth.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Expected values, made with R 4.2.2 and WHO's packages anthro 1.1.0 and anthroplus 1.0.0. */
final class Vectors {
    private final Map<String, Integer> header = new HashMap<>();
    private final List<String[]> rows = new ArrayList<>();

    private Vectors(List<String> lines) {
        String[] names = lines.get(0).split(",");
        for (int column = 0; column < names.length; column++) {
            header.put(names[column], column);
        }
        for (String line : lines.subList(1, lines.size())) {
            rows.add(line.split(",", -1));
        }
    }

    static Vectors read(String name) {
        try (InputStream in = Objects.requireNonNull(Vectors.class.getResourceAsStream(name), name)) {
            return new Vectors(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return rows.size();
    }

    String text(int row, String column) {
        return rows.get(row)[Objects.requireNonNull(header.get(column), column)];
    }

    /** NaN for a blank. */
    double number(int row, String column) {
        String text = text(row, column);
        return switch (text) {
            case "" -> Double.NaN;
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    byte sex(int row) {
        String text = text(row, "sex");
        return text.isEmpty() ? Columns.UNKNOWN : Byte.parseByte(text);
    }

    boolean oedema(int row) {
        String text = text(row, "oedema");
        return text.equals("y") || text.equals("Y") || text.equals("1");
    }

    byte position(int row) {
        return switch (text(row, "measure")) {
            case "l", "L" -> Columns.LYING;
            case "h", "H" -> Columns.STANDING;
            default -> Columns.NOT_NOTED;
        };
    }
}
