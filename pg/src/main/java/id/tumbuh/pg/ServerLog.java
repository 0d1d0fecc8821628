package id.tumbuh.pg;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** PostgreSQL's log: at each start a long one becomes {@code postgres.log.1}, so there are never more than two. */
final class ServerLog {
    private static final long LONG = 2_000_000;
    private static final int TAIL = 2_000;

    private ServerLog() {}

    /** Puts a long log aside and gives the length of what is there, where the next start begins to write. */
    static long rotate(Path log) throws IOException {
        if (!Files.exists(log)) {
            return 0;
        }
        if (Files.size(log) > LONG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            return 0;
        }
        return Files.size(log);
    }

    /** What was written from a place on, its last 2,000 bytes at most. */
    static String since(Path log, long begin) throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(begin, file.length() - TAIL));
            byte[] tail = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(tail);
            return new String(tail, StandardCharsets.UTF_8);
        }
    }
}
