package id.tumbuh.server.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.pg.testing.TestDatabase;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.testing.Rows;
import id.tumbuh.server.testing.TestSchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Without any filter in a query, the database itself shows the caller's areas and nothing else: every table with a path, also those to come. */
class RowSecurityTest {
    /** Areas themselves: public bodies, no people. */
    private static final Set<String> PUBLIC = Set.of("place");

    private static TestDatabase database = TestSchema.fresh();
    private static List<String> tables = List.of();

    @BeforeAll
    static void aRowOfEveryTableInEveryArea() throws SQLException {
        tables = withPath();
        for (String table : tables) {
            for (String path : Land.PLACES) {
                Rows.add(database, table, Map.of("path", path));
            }
        }
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    private static List<String> withPath() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.connect();
                ResultSet row = connection.createStatement().executeQuery("""
                        select c.table_name from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and c.column_name = 'path' and t.table_type = 'BASE TABLE'
                        order by 1""")) {
            while (row.next()) {
                if (!PUBLIC.contains(row.getString(1))) {
                    found.add(row.getString(1));
                }
            }
        }
        return found;
    }

    @Test
    void tablesOfPeopleAreFound() {
        assertTrue(tables.containsAll(List.of("audit", "fact", "measurement", "notice")), tables.toString());
    }

    @Test
    void everyTableWithAPathHasRowLevelSecurityAndTheApplicationDoesNotOwnIt() throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement query = connection.prepareStatement("""
                        select relrowsecurity and pg_get_userbyid(relowner) <> 'tumbuh_app' from pg_class where oid = ?::regclass""")) {
            for (String table : tables) {
                query.setString(1, table);
                ResultSet row = query.executeQuery();
                row.next();
                assertTrue(row.getBoolean(1), table);
            }
        }
    }

    @Test
    void everyRoleSeesItsOwnAreaOnly() throws SQLException {
        for (Role role : Role.values()) {
            ScopePath scope = Land.scope(role);
            Set<String> own = new TreeSet<>();
            Land.PLACES.stream()
                    .filter(path -> scope.contains(new ScopePath(path)))
                    .forEach(own::add);
            for (String table : tables) {
                assertEquals(own, seen(table, scope.from(), scope.until()), role + " in " + table);
            }
        }
    }

    @Test
    void withoutASettingNothingIsSeen() throws SQLException {
        for (String table : tables) {
            assertEquals(Set.of(), seen(table, null, null), table);
        }
    }

    @Test
    void trailIsNeitherChangedNorShortened() throws SQLException {
        assertFalse(allowed("audit", "UPDATE") || allowed("audit", "DELETE") || allowed("audit", "TRUNCATE"));
        assertFalse(allowed("fact", "DELETE") || allowed("fact", "TRUNCATE"));
        assertTrue(allowed("audit", "INSERT"));
    }

    @Test
    void rowsOfAnotherAreaAreNotWritten() throws SQLException {
        try (Connection connection = asApplication("pr1", "pr1/");
                var insert = connection.createStatement()) {
            SQLException refused = assertThrows(
                    SQLException.class,
                    () -> insert.executeUpdate("insert into audit (at, path, address, action, persons, facts)"
                            + " values (now(), 'pr2', '', 'PERSON_READ', '{}', '{}')"));
            assertEquals("42501", refused.getSQLState());
        }
    }

    private static boolean allowed(String table, String privilege) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement query =
                        connection.prepareStatement("select has_table_privilege('tumbuh_app', ?, ?)")) {
            query.setString(1, table);
            query.setString(2, privilege);
            ResultSet row = query.executeQuery();
            row.next();
            return row.getBoolean(1);
        }
    }

    private static Connection asApplication(@Nullable String from, @Nullable String until) throws SQLException {
        Connection connection = database.connect();
        try (var role = connection.createStatement()) {
            role.execute("set role tumbuh_app");
        }
        if (from != null) {
            try (PreparedStatement setting = connection.prepareStatement(
                    "select set_config('app.lo1', ?, false), set_config('app.hi1', ?, false)")) {
                setting.setString(1, from);
                setting.setString(2, until);
                setting.execute();
            }
        }
        return connection;
    }

    private static Set<String> seen(String table, @Nullable String from, @Nullable String until) throws SQLException {
        Set<String> paths = new TreeSet<>();
        try (Connection connection = asApplication(from, until);
                ResultSet row = connection.createStatement().executeQuery("select path from " + table)) {
            while (row.next()) {
                paths.add(row.getString(1));
            }
        }
        return paths;
    }
}
