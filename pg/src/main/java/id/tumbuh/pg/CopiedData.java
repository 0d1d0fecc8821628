package id.tumbuh.pg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a data folder that belong into a backup, copied while the server writes them: the log repairs what was caught
 * in the middle, and what is dropped meanwhile is missing in the copy too.
 */
final class CopiedData {
    /** Folders whose content means nothing after a start, as pg_basebackup leaves them out; the log is copied at the end. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid",
            "postmaster.opts",
            "backup_label",
            "backup_label.old",
            "tablespace_map",
            "tablespace_map.old");

    private static final Path CONTROL = Path.of("global", "pg_control");
    private static final List<String> INSIDE_WAL = List.of("data/pg_wal/archive_status", "data/pg_wal/summaries");

    private final Path data;
    private final Path backup;
    private final Map<String, FileMark> marks;

    CopiedData(Path data, Path backup, Map<String, FileMark> marks) {
        this.data = data;
        this.backup = backup;
        this.marks = marks;
    }

    /** The folders of a data folder, parents first, by their names in a backup. */
    static List<String> folders(Path data) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(data)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path name = data.relativize(path);
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && !insideEmptied(name)) {
                    names.add(name.toString().isEmpty() ? PgBackup.DATA : PgBackup.DATA + "/" + name);
                }
            }
        }
        names.addAll(INSIDE_WAL);
        return names;
    }

    void folders(List<String> names) throws IOException {
        for (String name : names) {
            Folders.createPrivate(backup.resolve(name));
        }
    }

    /** All files but the log; the control file last, so that it is no older than what it speaks of. */
    void files() throws IOException {
        List<Path> names;
        try (Stream<Path> paths = Files.walk(data)) {
            names = paths.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .map(data::relativize)
                    .filter(name -> !insideEmptied(name) && !leftOut(name) && !name.equals(CONTROL))
                    .toList();
        }
        for (Path name : names) {
            copyIfThere(name);
        }
        mark(PgBackup.DATA + "/" + CONTROL, data.resolve(CONTROL));
    }

    /** The files of the log from the first to the last that recovery needs; their names are in the order of time. */
    void wal(String first, String last) throws IOException {
        List<Path> names;
        try (Stream<Path> paths = Files.list(data.resolve("pg_wal"))) {
            names = paths.filter(path -> needed(path.getFileName().toString(), first, last))
                    .toList();
        }
        for (Path path : names) {
            mark(PgBackup.DATA + "/pg_wal/" + path.getFileName(), path);
        }
        if (!marks.containsKey(PgBackup.DATA + "/pg_wal/" + first)
                || !marks.containsKey(PgBackup.DATA + "/pg_wal/" + last)) {
            throw new IOException("the log from " + first + " to " + last + " is not whole");
        }
    }

    private static boolean needed(String name, String first, String last) {
        return name.endsWith(".history")
                || (name.length() == first.length() && name.compareTo(first) >= 0 && name.compareTo(last) <= 0);
    }

    void text(String name, String text) throws IOException {
        Path file = backup.resolve(PgBackup.DATA).resolve(name);
        Folders.writePrivate(file, text);
        marks.put(PgBackup.DATA + "/" + name, MarkedCopy.of(file));
    }

    void extra(String name, Path file) throws IOException {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("not a plain name: " + name);
        }
        Path folder = backup.resolve(PgBackup.EXTRA);
        if (!Files.exists(folder)) {
            Folders.createPrivate(folder);
        }
        mark(PgBackup.EXTRA + "/" + name, file);
    }

    private void copyIfThere(Path name) throws IOException {
        try {
            mark(PgBackup.DATA + "/" + name, data.resolve(name));
        } catch (NoSuchFileException dropped) {
            if (Files.exists(data.resolve(name))) {
                throw dropped; // it is there: the backup's own folder is what is missing
            }
        }
    }

    private void mark(String name, Path from) throws IOException {
        marks.put(name, MarkedCopy.copy(from, backup.resolve(name)));
    }

    private static boolean insideEmptied(Path name) {
        return name.getNameCount() > 1 && EMPTIED.contains(name.getName(0).toString());
    }

    private static boolean leftOut(Path name) {
        String file = name.getFileName().toString();
        return LEFT_OUT.contains(name.toString())
                || file.startsWith("pg_internal.init")
                || file.startsWith("pgsql_tmp");
    }
}
