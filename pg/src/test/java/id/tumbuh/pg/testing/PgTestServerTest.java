package id.tumbuh.pg.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PgTestServerTest {
    @Test
    void eachCopyHasTheTemplatesRowsAndItsOwn() throws Exception {
        AtomicInteger fillings = new AtomicInteger();
        PgTestServer.Filling filling = fresh -> {
            fillings.incrementAndGet();
            execute(fresh, "create table rows as select generate_series(1, 3) id");
        };
        try (TestDatabase first = PgTestServer.copyOf("three rows", filling);
                TestDatabase second = PgTestServer.copyOf("three rows", filling)) {
            assertNotEquals(first.name(), second.name());
            execute(first, "insert into rows values (4)");
            assertEquals(4, count(first));
            assertEquals(3, count(second));
        }
        assertEquals(1, fillings.get());
    }

    @Test
    void closingDropsTheDatabaseUnderItsSessions() throws Exception {
        TestDatabase database = PgTestServer.empty();
        try (Connection left = database.connect()) {
            database.close();
            assertThrows(SQLException.class, () -> left.createStatement().execute("select 1"));
        }
        assertThrows(SQLException.class, database::connect);
    }

    private static void execute(TestDatabase database, String statement) throws SQLException {
        try (Connection connection = database.connect();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static long count(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                var sql = connection.createStatement();
                var result = sql.executeQuery("select count(*) from rows")) {
            result.next();
            return result.getLong(1);
        }
    }
}
