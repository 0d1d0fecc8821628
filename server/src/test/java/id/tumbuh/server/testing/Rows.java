package id.tumbuh.server.testing;

import id.tumbuh.pg.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a row into any table: what is not given and has no default gets some value of its type, references are not checked. So a table made
 * tomorrow is filled by the tests of today.
 */
public final class Rows {
    private static final String COLUMNS = """
            select column_name, data_type, udt_name from information_schema.columns
            where table_schema = 'public' and table_name = ? and is_nullable = 'NO' and column_default is null
              and is_identity = 'NO' and is_generated = 'NEVER'""";

    private Rows() {}

    /** Adds a row as the owner, who is bound by no policy. */
    public static void add(TestDatabase database, String table, Map<String, Object> given) {
        try (Connection connection = database.connect()) {
            try (var settings = connection.createStatement()) {
                settings.execute("set session_replication_role = replica"); // no foreign keys
            }
            insert(connection, table, given);
        } catch (SQLException e) {
            throw new IllegalStateException("a row for " + table + ": " + e.getMessage(), e);
        }
    }

    /** An area whose id is the last segment of its path; after a space its zone, else WIB. */
    public static void addPlace(TestDatabase database, String place) {
        int space = place.indexOf(' ');
        String path = space < 0 ? place : place.substring(0, space);
        String zone = space < 0 ? "WIB" : place.substring(space + 1);
        String[] segments = path.split("\\.");
        String id = segments[segments.length - 1];
        String parent = segments.length == 1 ? "nation" : segments[segments.length - 2];
        Map<String, Object> row = new LinkedHashMap<>(Map.of("id", id, "path", path, "name", "Tempat " + id));
        row.putAll(Map.of("parent", parent, "level", segments.length, "zone", zone));
        add(database, "place", row);
    }

    private static void insert(Connection connection, String table, Map<String, Object> given) throws SQLException {
        Map<String, String> expressions = new LinkedHashMap<>();
        List<Object> values = new ArrayList<>();
        try (PreparedStatement columns = connection.prepareStatement(COLUMNS)) {
            columns.setString(1, table);
            ResultSet row = columns.executeQuery();
            while (row.next()) {
                if (!given.containsKey(row.getString(1))) {
                    expressions.put(row.getString(1), some(row.getString(2), row.getString(3)));
                }
            }
        }
        given.forEach((column, value) -> {
            expressions.put(column, "?");
            values.add(value);
        });
        String sql = "insert into " + table + " (" + String.join(", ", expressions.keySet()) + ") values ("
                + String.join(", ", expressions.values()) + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, values.get(i));
            }
            insert.executeUpdate();
        }
    }

    private static String some(String type, String element) {
        return switch (type) {
            case "uuid" -> "gen_random_uuid()";
            case "text", "character varying" -> "'x' || substr(md5(random()::text), 1, 8)";
            case "smallint" -> "1";
            case "integer", "bigint", "numeric", "double precision", "real" -> "(random() * 100000)::int";
            case "boolean" -> "false";
            case "timestamp with time zone" -> "now()";
            case "date" -> "current_date";
            case "bytea" -> "'\\x00'::bytea";
            case "jsonb", "json" -> "'{}'";
            case "ARRAY" -> "'{}'::" + element.substring(1) + "[]";
            default -> throw new IllegalStateException("no sample of type " + type);
        };
    }
}
