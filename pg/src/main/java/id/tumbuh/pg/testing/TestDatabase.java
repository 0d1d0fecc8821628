package id.tumbuh.pg.testing;

import id.tumbuh.pg.PgServer;
import java.sql.Connection;
import java.sql.SQLException;

/** One database of the test server. Closing drops it, whoever is still connected; it may also be left to the JVM's end. */
public record TestDatabase(PgServer server, String name) implements AutoCloseable {
    public String jdbcUrl() {
        return server.jdbcUrl(name);
    }

    public String user() {
        return server.user();
    }

    public String password() {
        return server.password();
    }

    /** A connection of the superuser, whom row-level security does not bind. */
    public Connection connect() throws SQLException {
        return server.connect(name);
    }

    @Override
    public void close() {
        PgTestServer.execute("drop database if exists " + name + " with (force)");
    }
}
