package id.tumbuh.pg;

import java.nio.file.Path;

/** Where each thing lies in the one folder that holds a database. A record of places: it touches nothing. */
public record PgHome(Path folder) {
    /** The major version of PostgreSQL this build carries. */
    public static final int MAJOR = 18;

    public PgHome {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The unpacked programs of a major version. */
    public Path programs(int major) {
        return folder.resolve("pgsql-" + major);
    }

    /** The data of a major version. */
    public Path data(int major) {
        return folder.resolve("pgdata-" + major);
    }

    /** The superuser's password, readable by the owner alone. */
    public Path password() {
        return folder.resolve("db.password");
    }

    /** Locked while a server uses the folder. */
    public Path lock() {
        return folder.resolve("app.lock");
    }

    public Path log() {
        return folder.resolve("postgres.log");
    }
}
