package id.tumbuh.pg.testing;

import id.tumbuh.pg.PgOptions;
import id.tumbuh.pg.PgServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The one server of a test JVM: without fsync, in {@code target/pg-test} of the module, ended with the JVM. A template is
 * migrated once and copied for each test, which takes some 50 ms.
 *
 * <pre>{@code
 * TestDatabase database = PgTestServer.copyOf("schema", fresh -> migrate(fresh.jdbcUrl(), fresh.user(), fresh.password()));
 * }</pre>
 */
public final class PgTestServer {
    private static final Map<String, TestDatabase> TEMPLATES = new ConcurrentHashMap<>();
    private static final AtomicInteger COPIES = new AtomicInteger();

    private PgTestServer() {}

    /** Fills a fresh database, such as by migrations. It must have closed its connections when it returns. */
    @FunctionalInterface
    public interface Filling {
        void fill(TestDatabase fresh) throws Exception;
    }

    /** The server itself, started when it is first asked for. */
    public static PgServer server() {
        return Running.SERVER;
    }

    /** A new empty database. */
    public static TestDatabase empty() {
        return create("template0");
    }

    /** A new copy of a template, which is made by the first call with its name. */
    public static TestDatabase copyOf(String template, Filling filling) {
        TestDatabase filled = TEMPLATES.computeIfAbsent(template, name -> filled(name, filling));
        return create(filled.name());
    }

    private static TestDatabase filled(String template, Filling filling) {
        TestDatabase database = empty();
        try {
            filling.fill(database);
        } catch (Exception failed) {
            throw new IllegalStateException("template " + template + " could not be filled", failed);
        }
        return database;
    }

    private static TestDatabase create(String template) {
        TestDatabase database = new TestDatabase(server(), "test_" + COPIES.incrementAndGet());
        execute("create database " + database.name() + " template " + template);
        return database;
    }

    static void execute(String statement) {
        try (Connection connection = server().connect("postgres");
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(statement, failed);
        }
    }

    /** Each JVM has a home of its own, so that modules and forks can test at once; what dead ones left is removed. */
    private static final class Running {
        static final PgServer SERVER = start();

        private static PgServer start() {
            Path home = TestHomes.fresh(Path.of("target", "pg-test"));
            PgServer server = PgServer.start(PgOptions.in(home)
                    .throwaway()
                    .with("shared_buffers", "64MB")
                    .with("max_connections", "120"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-test-postgres"));
            return server;
        }
    }
}
