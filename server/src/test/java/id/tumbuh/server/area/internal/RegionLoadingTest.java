package id.tumbuh.server.area.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tumbuh.pg.testing.PgTestServer;
import id.tumbuh.pg.testing.TestDatabase;
import id.tumbuh.places.Edition;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RegionLoadingTest {
    private final TestDatabase database = PgTestServer.copyOf("area", AreaDatabase::migrate);
    private final JdbcTemplate jdbc =
            new JdbcTemplate(new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()));

    @BeforeEach
    void load() {
        migrate();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyAreaOfTheEditionIsThere() {
        assertThat(count("true")).isEqualTo(Edition.current().rows()).isGreaterThan(90_000);
        assertThat(count("depth = 1")).isEqualTo(38);
        assertThat(count("depth = 2")).isEqualTo(514);
        assertThat(count("depth = 4")).isGreaterThan(83_000);
        assertThat(count("retired")).isZero();
        assertThat(count("parent is not null and not exists (select from region p where p.code = r.parent)"))
                .isZero();
        assertThat(jdbc.queryForObject("select name from region where code = '53'", String.class))
                .isEqualTo("Nusa Tenggara Timur");
    }

    @Test
    void secondStartLoadsNothing() {
        String before = jdbc.queryForObject("select max(xmin::text::bigint)::text from region", String.class);
        migrate();
        assertThat(jdbc.queryForObject("select max(xmin::text::bigint)::text from region", String.class))
                .isEqualTo(before);
    }

    @Test
    void newEditionRetiresWhatItNoLongerNamesAndBringsBackWhatItNamesAgain() {
        jdbc.execute("""
                update region_edition set sha256 = 'earlier';
                insert into region (code, parent, depth, kind, name, zone, edition) values
                  ('53.01.99.2001', '53.01.99', 4, 'DESA', 'Desa Lama', 'WITA', 'earlier');
                update region set name = 'Nama Lama', retired = true where code = '53';
                delete from region where code = '53.01.04.2003'""");
        migrate();
        assertThat(count("retired")).isEqualTo(1);
        assertThat(count("code = '53.01.99.2001' and retired and edition = 'earlier'"))
                .isEqualTo(1);
        assertThat(count("code = '53' and name = 'Nusa Tenggara Timur' and not retired"))
                .isEqualTo(1);
        assertThat(count("not retired")).isEqualTo(Edition.current().rows());
    }

    private int count(String condition) {
        Integer count = jdbc.queryForObject("select count(*)::int from region r where " + condition, Integer.class);
        return count == null ? -1 : count;
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .callbacks(new RegionLoading())
                .load()
                .migrate();
    }
}
