package id.tumbuh.server.testing;

import id.tumbuh.pg.testing.PgTestServer;
import id.tumbuh.pg.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** A migrated database. */
public final class TestSchema {
    private TestSchema() {}

    /** A new copy, migrated, without places. */
    public static TestDatabase fresh() {
        return PgTestServer.copyOf("server", database -> {
            Flyway.configure()
                    .dataSource(database.jdbcUrl(), database.user(), database.password())
                    .load()
                    .migrate();
            placesWhereThereAreNone(database);
        });
    }

    private static void placesWhereThereAreNone(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                var sql = connection.createStatement()) {
            sql.execute("create table if not exists place (id text primary key, path text collate \"C\" not null)");
            sql.execute("grant select on place to tumbuh_app");
        }
    }
}
