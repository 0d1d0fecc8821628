package id.tumbuh.pg;

import java.sql.Connection;
import java.sql.SQLException;

/** One table of numbers. */
final class Rows {
    private Rows() {}

    static void create(PgServer server) throws SQLException {
        execute(server, "create table rows (id bigint primary key, text text not null default 'tumbuh')");
    }

    static void insert(PgServer server, long first, long last) throws SQLException {
        execute(server, "insert into rows (id) select generate_series(" + first + ", " + last + ")");
    }

    static long count(PgServer server) throws SQLException {
        return number(server, "select count(*) from rows");
    }

    static void execute(PgServer server, String statement) throws SQLException {
        try (Connection connection = server.connect(server.options().database());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    static long number(PgServer server, String query) throws SQLException {
        return Long.parseLong(text(server, query));
    }

    static String text(PgServer server, String query) throws SQLException {
        try (Connection connection = server.connect(server.options().database());
                var sql = connection.createStatement();
                var result = sql.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
