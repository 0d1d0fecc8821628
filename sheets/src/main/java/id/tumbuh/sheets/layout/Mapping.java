package id.tumbuh.sheets.layout;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * A mapping file: a line {@code field = header} for each column that matters, in UTF-8, for example
 * {@code weight = BB sekarang (kg)}. The fields are those of {@link Field#key()}.
 */
public final class Mapping {
    private Mapping() {}

    /**
     * Reads a mapping.
     *
     * @throws UnknownField for a name that is no field
     * @throws IOException where the file cannot be read
     */
    public static Map<Field, String> read(Path file) throws IOException {
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(withoutMark(in));
        } catch (IllegalArgumentException malformed) {
            throw new IOException(malformed);
        }
        Map<Field, String> mapping = new EnumMap<>(Field.class);
        for (String key : lines.stringPropertyNames()) {
            Field field = Field.ofKey(key.strip().toLowerCase(Locale.ROOT)).orElseThrow(() -> new UnknownField(key));
            String header = lines.getProperty(key).strip();
            if (!header.isEmpty()) {
                mapping.put(field, header);
            }
        }
        return mapping;
    }

    /** Notepad begins its UTF-8 files with a byte order mark, which would belong to the first field's name. */
    private static Reader withoutMark(Reader in) throws IOException {
        PushbackReader reader = new PushbackReader(in);
        int first = reader.read();
        if (first >= 0 && first != '\uFEFF') {
            reader.unread(first);
        }
        return reader;
    }

    /** A mapping names a field that does not exist. */
    public static final class UnknownField extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownField(String name) {
            super(name);
        }
    }
}
