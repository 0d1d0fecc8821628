package id.tumbuh.pg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The list of all that a backup holds, in lines of {@code word value}, the last one the SHA-256 of those before it.
 *
 * @param major of PostgreSQL
 * @param start where in the log recovery begins, as PostgreSQL writes it ({@code 0/2000028})
 * @param stop where recovery must have come for the data to be consistent
 * @param time when the copy began
 * @param folders of the data, by their names from the backup's folder
 * @param files by their names from the backup's folder
 */
public record BackupManifest(
        int major, String start, String stop, Instant time, List<String> folders, Map<String, FileMark> files) {
    static final String NAME = "MANIFEST";
    private static final String FIRST = "tumbuh-backup 1\n";
    private static final String LAST = "sha256 ";

    public BackupManifest {
        folders = List.copyOf(folders);
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** The bytes of all files. */
    public long bytes() {
        return files.values().stream().mapToLong(FileMark::size).sum();
    }

    void write(Path folder) throws IOException {
        StringBuilder text = new StringBuilder(FIRST);
        text.append("postgresql ").append(major).append('\n');
        text.append("start ").append(start).append('\n');
        text.append("stop ").append(stop).append('\n');
        text.append("time ").append(time).append('\n');
        folders.forEach(name -> text.append("folder ").append(name).append('\n'));
        files.forEach((name, mark) -> text.append("file %s %d %s\n".formatted(mark.sha256(), mark.size(), name)));
        String whole = text + LAST + MarkedCopy.sha256(text.toString()) + "\n";
        Folders.writePrivate(folder.resolve(NAME), whole);
        Folders.sync(folder.resolve(NAME));
    }

    static BackupManifest read(Path folder) {
        try {
            String text = Files.readString(folder.resolve(NAME));
            int last = text.lastIndexOf(LAST);
            if (!text.startsWith(FIRST)
                    || last < 0
                    || !text.substring(last).equals(LAST + MarkedCopy.sha256(text.substring(0, last)) + "\n")) {
                throw damaged(folder, "the list is not whole: " + NAME);
            }
            return parse(text.substring(FIRST.length(), last));
        } catch (IOException | DateTimeException | IndexOutOfBoundsException | NumberFormatException unreadable) {
            throw new PgException(PgProblem.BACKUP_DAMAGED, folder + " has no readable " + NAME, unreadable);
        }
    }

    private static BackupManifest parse(String text) {
        Map<String, String> values = new TreeMap<>();
        List<String> folders = new ArrayList<>();
        Map<String, FileMark> files = new TreeMap<>();
        for (String line : text.lines().toList()) {
            int space = line.indexOf(' ');
            String value = line.substring(space + 1);
            switch (line.substring(0, space)) {
                case "folder" -> folders.add(value);
                case "file" -> {
                    String[] parts = value.split(" ", 3);
                    files.put(parts[2], new FileMark(Long.parseLong(parts[1]), parts[0]));
                }
                default -> values.put(line.substring(0, space), value);
            }
        }
        return new BackupManifest(
                Integer.parseInt(values.getOrDefault("postgresql", "")),
                values.getOrDefault("start", ""),
                values.getOrDefault("stop", ""),
                Instant.parse(values.getOrDefault("time", "")),
                folders,
                files);
    }

    void verify(Path folder) {
        files.forEach((name, mark) -> {
            Path file = inside(folder, name);
            try {
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw damaged(folder, "missing: " + name);
                }
                if (Files.size(file) != mark.size() || !MarkedCopy.of(file).equals(mark)) {
                    throw damaged(folder, "changed: " + name);
                }
            } catch (IOException unreadable) {
                throw new PgException(PgProblem.BACKUP_DAMAGED, folder + ", unreadable: " + name, unreadable);
            }
        });
    }

    /** A name of the list as a path that does not leave the folder. */
    static Path inside(Path folder, String name) {
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder.normalize())) {
            throw damaged(folder, "a name outside: " + name);
        }
        return path;
    }

    static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent(), "a folder in a folder");
    }

    private static PgException damaged(Path folder, String reason) {
        return new PgException(PgProblem.BACKUP_DAMAGED, folder + ", " + reason);
    }
}
