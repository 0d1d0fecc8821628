package id.tumbuh.server.visit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.pg.testing.PgTestServer;
import id.tumbuh.pg.testing.TestDatabase;
import id.tumbuh.server.testing.Rows;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was late before phones were told so: the migration tells it once more to whoever holds it. */
class LateRetoldTest {
    private static final int OFFICIAL = Derived.Standing.OFFICIAL.ordinal();
    private static final int LATE = Derived.Standing.PROPOSAL.ordinal();
    private static final int ACCEPTED = 0;
    private static final int QUARANTINED = 3;

    private final TestDatabase database = PgTestServer.empty();
    private final JdbcTemplate owner =
            new JdbcTemplate(new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()));

    @Test
    void lateMeasurementsAreToldOnceMoreWhereTheyWereWrittenAndAtHome() {
        migrate("135");
        UUID own = measured("melati01", "melati01", LATE, ACCEPTED);
        UUID guest = measured("mawar001", "melati01", LATE, ACCEPTED);
        measured("melati01", "melati01", OFFICIAL, ACCEPTED);
        measured("melati01", "melati01", LATE, QUARANTINED);
        long newest = Objects.requireNonNull(owner.queryForObject("select max(seq) from fact", Long.class));

        migrate("latest");

        assertEquals(
                Set.of("melati01 " + own, "mawar001 " + guest, "melati01 " + guest),
                Set.copyOf(owner.queryForList(
                        "select posyandu || ' ' || fact from notice where seq > ?", String.class, newest)));
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .target(target)
                .load()
                .migrate();
    }

    private UUID measured(String posyandu, String home, int standing, int state) {
        UUID fact = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        Rows.add(database, "person", Map.of("id", person, "posyandu", home, "path", "p." + home, "resolved", person));
        Rows.add(
                database,
                "fact",
                Map.of("id", fact, "subject", person, "posyandu", posyandu, "path", "p." + posyandu, "state", state));
        Rows.add(
                database,
                "measurement",
                Map.of("fact", fact, "subject", person, "person", person, "posyandu", posyandu, "standing", standing));
        return fact;
    }
}
