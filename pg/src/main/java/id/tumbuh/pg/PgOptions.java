package id.tumbuh.pg;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How to start a server. {@link #in} gives what production uses; the {@code with…} methods give changed copies.
 *
 * @param home the one folder for programs, data, password and log; made when missing
 * @param major the major version of PostgreSQL to run: {@link PgHome#MAJOR}, or an older one that lies unpacked in the home
 * @param port the port on 127.0.0.1; 0 for any free one
 * @param user the superuser, made with new data
 * @param database the database that exists after the start
 * @param startTimeout how long a start may take, crash recovery included
 * @param settings PostgreSQL's own settings by name
 */
public record PgOptions(
        PgHome home,
        int major,
        int port,
        String user,
        String database,
        Duration startTimeout,
        Map<String, String> settings) {

    public PgOptions {
        settings = Map.copyOf(settings);
    }

    /** What production uses: any free port, fsync on, settings for two cores and a small machine. */
    public static PgOptions in(Path home) {
        return new PgOptions(
                new PgHome(home),
                PgHome.MAJOR,
                0,
                "tumbuh",
                "tumbuh",
                Duration.ofMinutes(5), // recovery replays at most max_wal_size, minutes on a slow disk
                smallMachine());
    }

    private static Map<String, String> smallMachine() {
        Map<String, String> settings = new LinkedHashMap<>();
        // The machine of a puskesmas has 4 GB and also runs the JVM; the kernel's own cache does the rest.
        settings.put("shared_buffers", "192MB");
        // The pool holds 4 to 8, best on two cores; the rest is for a backup, a migration, a rebuild and people who
        // look in.
        settings.put("max_connections", "60");
        // Sorts of lists and roll-ups; times the pool it stays below 150 MB.
        settings.put("work_mem", "16MB");
        settings.put("maintenance_work_mem", "96MB");
        // Full pages after each checkpoint are most of the WAL; compressed they are a third.
        settings.put("wal_compression", "pglz");
        // Fewer checkpoints under load, and recovery still within seconds on an SSD.
        settings.put("max_wal_size", "1GB");
        settings.put("checkpoint_timeout", "10min");
        // Short statements: compiling them costs more than it saves.
        settings.put("jit", "off");
        // Two cores: a parallel query would take both from everyone else.
        settings.put("max_parallel_workers_per_gather", "1");
        // The JVM ended without saying so: a session left open must not hold locks for ever.
        settings.put("tcp_keepalives_idle", "60");
        settings.put("client_connection_check_interval", "10s");
        // The log stays small and holds no row, no name and no statement; errors reach the application by JDBC.
        settings.put("log_min_messages", "log");
        settings.put("log_min_error_statement", "panic");
        settings.put("log_error_verbosity", "terse");
        settings.put("log_checkpoints", "off");
        return settings;
    }

    /** The same in another home. */
    PgOptions at(PgHome otherHome) {
        return new PgOptions(otherHome, major, port, user, database, startTimeout, settings);
    }

    public PgOptions withPort(int newPort) {
        return new PgOptions(home, major, newPort, user, database, startTimeout, settings);
    }

    public PgOptions withMajor(int newMajor) {
        return new PgOptions(home, newMajor, port, user, database, startTimeout, settings);
    }

    public PgOptions withDatabase(String newDatabase) {
        return new PgOptions(home, major, port, user, newDatabase, startTimeout, settings);
    }

    public PgOptions withStartTimeout(Duration newTimeout) {
        return new PgOptions(home, major, port, user, database, newTimeout, settings);
    }

    /** Sets or replaces one setting of PostgreSQL. */
    public PgOptions with(String setting, String value) {
        Map<String, String> changed = new LinkedHashMap<>(settings);
        changed.put(setting, value);
        return new PgOptions(home, major, port, user, database, startTimeout, changed);
    }

    /** Data that may be lost with the machine's power, in return for speed: for tests alone. */
    public PgOptions throwaway() {
        return with("fsync", "off").with("synchronous_commit", "off").with("full_page_writes", "off");
    }

    boolean durable() {
        return !"off".equals(settings.get("fsync"));
    }
}
