package id.tumbuh.pg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One PostgreSQL server whose programs, data, password and log lie in one home folder. It listens on 127.0.0.1 alone, and
 * ends when this JVM ends, however that comes about. What goes wrong is a {@link PgException}.
 */
public final class PgServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PgServer.class);

    private final PgOptions options;
    private final HomeLock lock;
    private final Postmaster postmaster;
    private final String password;

    private PgServer(PgOptions options, HomeLock lock, Postmaster postmaster, String password) {
        this.options = options;
        this.lock = lock;
        this.postmaster = postmaster;
        this.password = password;
    }

    /**
     * Starts a server and returns when it accepts connections and its database exists. The first start unpacks the
     * programs and makes the data; a start after a crash recovers first.
     */
    public static PgServer start(PgOptions options) {
        try {
            Files.createDirectories(options.home().folder());
            HomeLock lock = HomeLock.take(options.home());
            try {
                return start(options, lock);
            } catch (IOException | RuntimeException | InterruptedException | SQLException failed) {
                lock.close();
                throw failed;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PgException(PgProblem.NOT_READY, "interrupted while starting", interrupted);
        } catch (IOException failed) {
            throw asProblem(failed, options);
        } catch (SQLException failed) {
            throw new PgException(PgProblem.NOT_READY, String.valueOf(failed.getMessage()), failed);
        }
    }

    private static PgServer start(PgOptions options, HomeLock lock)
            throws IOException, InterruptedException, SQLException {
        long begin = System.nanoTime();
        PgHome home = options.home();
        Restore.finish(home, options.major());
        MajorVersion.check(options);
        Path programs = Binaries.unpacked(home, options.major());
        RunAs runAs = RunAs.detect(programs);
        Path data = home.data(options.major());
        boolean fresh = !Files.exists(data);
        boolean newPassword = !Files.exists(home.password());
        String password = newPassword ? PasswordFile.create(home.password()) : PasswordFile.read(home.password());
        if (fresh) {
            NewData.create(options, programs, runAs);
        } else {
            runAs.own(data);
            Leftover.clear(data);
            if (newPassword) {
                NewPassword.set(options, programs, runAs, password);
            }
        }
        Postmaster postmaster = Postmaster.start(options, programs, runAs);
        PgServer server = new PgServer(options, lock, postmaster, password);
        try {
            server.createDatabase(options.database());
        } catch (SQLException failed) {
            postmaster.stop();
            throw failed;
        }
        log.info(
                "PostgreSQL {} on 127.0.0.1:{}, {} data in {}, {}, ready in {} ms",
                options.major(),
                postmaster.port(),
                fresh ? "new" : "earlier",
                home.folder(),
                runAs,
                (System.nanoTime() - begin) / 1_000_000);
        return server;
    }

    private static PgException asProblem(IOException failed, PgOptions options) {
        String reason = String.valueOf(failed.getMessage());
        PgProblem problem = FailedStart.problem(
                reason, failed instanceof FileSystemException ? PgProblem.FOLDER : PgProblem.NOT_READY);
        return new PgException(problem, options.home().folder() + ": " + reason, failed);
    }

    /** Makes a database when there is none of that name. */
    private void createDatabase(String name) throws SQLException {
        try (Connection connection = connect("postgres");
                var exists = connection.prepareStatement("select from pg_database where datname = ?")) {
            exists.setString(1, name);
            if (!exists.executeQuery().next()) {
                try (var create = connection.createStatement()) {
                    create.execute("create database " + create.enquoteIdentifier(name, true));
                }
            }
        }
    }

    /** A connection of the superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), user(), password);
    }

    /** The address of a database, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** The address of the database named in the options. */
    public String jdbcUrl() {
        return jdbcUrl(options.database());
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return postmaster.port();
    }

    /** The superuser's name. */
    public String user() {
        return options.user();
    }

    /** The superuser's password. */
    public String password() {
        return password;
    }

    public PgOptions options() {
        return options;
    }

    /** The process id of PostgreSQL. */
    public long pid() {
        return postmaster.process().pid();
    }

    /** Completes when PostgreSQL has ended, asked or not; the application should end then too, and be started again. */
    public CompletableFuture<PgServer> onExit() {
        return postmaster.watchdog().onExit().thenApply(ended -> this);
    }

    /** Ends every session and stops the server: a fast shutdown, nothing committed is lost. Closing twice does nothing. */
    @Override
    public void close() {
        long begin = System.nanoTime();
        try {
            postmaster.stop();
            lock.close();
            log.info("PostgreSQL stopped in {} ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt(); // the watchdog has been told and ends PostgreSQL without us
        }
    }
}
