package id.tumbuh.server.testing;

import id.tumbuh.pg.testing.PgTestServer;
import id.tumbuh.pg.testing.TestDatabase;
import org.flywaydb.core.Flyway;

/** A migrated database. */
public final class TestSchema {
    private TestSchema() {}

    /** A new copy, migrated, without places. */
    public static TestDatabase fresh() {
        return PgTestServer.copyOf(
                "server",
                database -> Flyway.configure()
                        .dataSource(database.jdbcUrl(), database.user(), database.password())
                        .load()
                        .migrate());
    }
}
