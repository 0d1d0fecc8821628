package id.tumbuh.sim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A table of words beside the classes: lines of {@code NAME: word, word}; lines with {@code #} are comments. */
final class Parts {
    private final Map<String, List<String>> lists = new TreeMap<>();

    private Parts() {}

    static Parts of(String file) {
        Parts parts = new Parts();
        for (String line : lines(file)) {
            int colon = line.indexOf(':');
            parts.lists.put(
                    line.substring(0, colon),
                    List.of(line.substring(colon + 1).strip().split(", ")));
        }
        return parts;
    }

    static List<String> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(Parts.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
            return List.copyOf(lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /** The words of a line; empty where there is none of that name. */
    List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }
}
