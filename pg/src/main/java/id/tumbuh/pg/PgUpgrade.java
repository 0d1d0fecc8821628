package id.tumbuh.pg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves a home to the major version of this build: the old server, whose programs still lie in the home, is started beside a
 * new one, the caller's migrations make the schema there, and every row is copied and counted. The new data takes its place
 * in one rename at the very end; the old data stays where it is.
 */
public final class PgUpgrade {
    private static final Logger log = LoggerFactory.getLogger(PgUpgrade.class);

    private PgUpgrade() {}

    /** Makes the schema and the roles in a new database, by the same migrations as ever. */
    @FunctionalInterface
    public interface Migration {
        void migrate(PgServer fresh) throws Exception;
    }

    /** The newest older major a home holds data of, when it holds none of this build's: then an upgrade is due. */
    public static OptionalInt due(PgHome home) {
        try {
            if (!Files.exists(home.folder()) || Files.exists(home.data(PgHome.MAJOR))) {
                return OptionalInt.empty();
            }
            return MajorVersion.in(home).stream()
                    .mapToInt(Integer::intValue)
                    .filter(major -> major < PgHome.MAJOR)
                    .max();
        } catch (IOException failed) {
            throw new PgException(PgProblem.FOLDER, home.folder().toString(), failed);
        }
    }

    /**
     * Copies the named schemas of an older major's data into new data of this build's. No server may run on the home.
     *
     * @param options of this build's major, as the server will be started with afterwards
     * @param from the older major, as {@link #due} gives it
     * @return each table with the number of its rows
     */
    public static List<TableRows> upgrade(PgOptions options, int from, List<String> schemas, Migration migration) {
        PgHome home = options.home();
        PgHome aside = new PgHome(home.folder().resolve("upgrade-to-" + options.major()));
        try (PgServer old = PgServer.start(options.withMajor(from))) {
            prepare(home, aside, options.major());
            List<TableRows> rows = copy(old, options.at(aside), schemas, migration);
            Files.move(aside.data(options.major()), home.data(options.major()), StandardCopyOption.ATOMIC_MOVE);
            Folders.sync(home.folder());
            Folders.delete(aside.folder());
            return rows;
        } catch (IOException failed) {
            throw new PgException(PgProblem.UPGRADE, String.valueOf(failed.getMessage()), failed);
        }
    }

    /** The new home has the old password, and the programs of the home itself. */
    private static void prepare(PgHome home, PgHome aside, int major) throws IOException {
        Path programs = Binaries.unpacked(home, major);
        Folders.delete(aside.folder());
        Files.createDirectories(aside.folder());
        Files.createSymbolicLink(aside.programs(major), programs);
        Folders.writePrivate(aside.password(), PasswordFile.read(home.password()));
    }

    /** Copies between two servers; the new one is stopped at the end, so that its data can be renamed. */
    static List<TableRows> copy(PgServer old, PgOptions fresh, List<String> schemas, Migration migration) {
        try (PgServer target = PgServer.start(fresh)) {
            migration.migrate(target);
            try (Connection from = old.connect(old.options().database());
                    Connection to = target.connect(fresh.database())) {
                List<TableRows> rows = new SchemaCopy(from, to, schemas).run();
                log.info(
                        "copied {} tables from PostgreSQL {}",
                        rows.size(),
                        old.options().major());
                return rows;
            }
        } catch (PgException known) {
            throw known;
        } catch (SQLException | IOException failed) {
            throw new PgException(PgProblem.UPGRADE, String.valueOf(failed.getMessage()), failed);
        } catch (Exception failed) {
            throw new PgException(PgProblem.UPGRADE, "the migrations failed: " + failed.getMessage(), failed);
        }
    }

    /**
     * A copied table.
     *
     * @param table schema and name
     * @param rows counted in the old and in the new database
     */
    public record TableRows(String table, long rows) {}
}
