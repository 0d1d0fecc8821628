package id.tumbuh.server.command;

import id.tumbuh.pg.PgHome;
import id.tumbuh.pg.PgOptions;
import id.tumbuh.server.foundation.Vault;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The one folder of a server: database, keys, log. */
record DataFolder(Path path) {
    /** The environment's name of a PostgreSQL of one's own. */
    private static final String EXTERNAL = "SPRING_DATASOURCE_URL";

    DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    PgOptions database() {
        return PgOptions.in(path);
    }

    PgHome home() {
        return new PgHome(path);
    }

    Path log() {
        return path.resolve("tumbuh.log");
    }

    /** There while a restore is not finished: the next start begins a new epoch. */
    Path newEpoch() {
        return path.resolve("new-epoch");
    }

    /** The files that open what is sealed in the database, by the names they have in a backup. */
    Map<String, Path> keys() {
        Map<String, Path> keys = new TreeMap<>();
        for (String name : new String[] {"server.key", "outbox.key"}) {
            keys.put(name, path.resolve("keys").resolve(name));
        }
        return keys;
    }

    /** The address of a PostgreSQL of one's own, null where the embedded one is used. */
    static @Nullable String externalDatabase() {
        String url = System.getenv(EXTERNAL);
        return url == null || url.isBlank() ? null : url;
    }

    void refuseExternal() {
        String external = externalDatabase();
        if (external != null) {
            throw new RunException(RunProblem.EXTERNAL, EXTERNAL);
        }
    }

    void needDatabase() {
        if (!Files.exists(home().data(PgHome.MAJOR))) {
            throw new RunException(RunProblem.NO_DATA, path.toString());
        }
    }

    /**
     * Makes the key of a new database; refuses to make another one for a database that was sealed with a key that is gone. Done before the
     * database is made, so that a start cut short never looks like a lost key.
     */
    void needKeys() {
        Path key = path.resolve("keys").resolve("server.key");
        if (!Files.exists(key)) {
            if (Files.exists(home().data(PgHome.MAJOR))) {
                throw new RunException(RunProblem.KEYS, key.toString());
            }
            Vault.at(key);
        }
    }

    /** Makes the folder, for its owner alone, and tries to write in it. */
    void prepare() {
        try {
            if (!Files.exists(path)) {
                Files.createDirectories(path.getParent());
                Files.createDirectory(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
            }
            Files.delete(Files.createTempFile(path, "try", ".new"));
        } catch (IOException refused) {
            throw new RunException(
                    RunProblem.DATA, path + ": " + refused.getClass().getSimpleName());
        }
    }

    /** The process that uses the data now, null where none does. Asked before our own database starts: closing frees the lock. */
    @Nullable
    String usedBy() {
        if (!Files.exists(home().lock())) {
            return null;
        }
        try (FileChannel channel = FileChannel.open(home().lock(), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null ? Files.readString(home().lock()).strip() : null;
        } catch (IOException unreadable) {
            return null; // the start itself will say what is wrong with it
        }
    }
}
