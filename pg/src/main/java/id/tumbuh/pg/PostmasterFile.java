package id.tumbuh.pg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What PostgreSQL writes about itself into {@code postmaster.pid}: the process id on line 1, the port on
 * line 4, its state on line 8.
 *
 * @param pid the postmaster
 * @param port on 127.0.0.1; 0 when not written yet
 * @param ready whether it accepts connections
 */
record PostmasterFile(long pid, int port, boolean ready) {
    private static final int PORT = 3;
    private static final int STATE = 7;

    static Path in(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** Empty when there is none, or none that can be read yet: it is written line by line. */
    static Optional<PostmasterFile> read(Path data) throws IOException {
        try {
            List<String> lines = Files.readAllLines(in(data));
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            boolean ready = lines.size() > STATE && lines.get(STATE).strip().equals("ready");
            int port = lines.size() > PORT ? Integer.parseInt(lines.get(PORT).strip()) : 0;
            return Optional.of(
                    new PostmasterFile(Long.parseLong(lines.getFirst().strip()), port, ready));
        } catch (NoSuchFileException | NumberFormatException notYet) {
            return Optional.empty();
        }
    }
}
