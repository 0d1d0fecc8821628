package id.tumbuh.sheets.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out how a CSV file is written: byte order mark, encoding, delimiter. */
final class CsvDetection {
    private static final int SAMPLE = 1 << 18;

    private CsvDetection() {}

    /** @throws FileProblem EMPTY_FILE, BINARY_CONTENT */
    static CsvFormat detect(Path path) throws IOException {
        Mark mark = Mark.of(path);
        TextScan scan = TextScan.of(path);
        boolean wide = mark != null && mark != Mark.UTF_8;
        if (!wide && scan.nulOffset() >= 0) {
            throw new FileProblem(FileProblemCode.BINARY_CONTENT, path, lineAt(path, scan.nulOffset()));
        }
        Charset charset = mark == null ? scan.charset() : mark.charset;
        int bomLength = mark == null ? 0 : mark.bytes.length();
        String start = start(path, charset, bomLength);
        if (!scan.hasContent() || (start.isBlank() && start.length() < SAMPLE)) {
            throw new FileProblem(FileProblemCode.EMPTY_FILE, path);
        }
        Optional<Character> named = DelimiterDetection.named(start);
        char delimiter = named.orElseGet(() -> DelimiterDetection.detect(start, start.length() < SAMPLE));
        return new CsvFormat(charset, bomLength, delimiter, named.isPresent());
    }

    private static String start(Path path, Charset charset, int bomLength) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(bomLength);
            Reader reader = new InputStreamReader(in, charset);
            char[] sample = new char[SAMPLE];
            int length = 0;
            for (int read = 0; read >= 0 && length < SAMPLE; read = reader.read(sample, length, SAMPLE - length)) {
                length += read;
            }
            return new String(sample, 0, length);
        }
    }

    private static long lineAt(Path path, long offset) throws IOException {
        long line = 1;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            for (long at = 0; at < offset; at++) {
                line += in.read() == '\n' ? 1 : 0;
            }
        }
        return line;
    }

    /** Byte order marks. */
    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
        UTF_16_LITTLE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
        UTF_16_BIG(StandardCharsets.UTF_16BE, "\u00FE\u00FF");

        private final Charset charset;
        private final String bytes;

        Mark(Charset charset, String bytes) {
            this.charset = charset;
            this.bytes = bytes;
        }

        static @Nullable Mark of(Path path) throws IOException {
            String head;
            try (InputStream in = Files.newInputStream(path)) {
                head = new String(in.readNBytes(3), StandardCharsets.ISO_8859_1);
            }
            for (Mark mark : values()) {
                if (head.startsWith(mark.bytes)) {
                    return mark;
                }
            }
            return null;
        }
    }
}
