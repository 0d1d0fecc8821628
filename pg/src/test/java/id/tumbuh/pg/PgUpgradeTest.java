package id.tumbuh.pg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.pg.testing.OldPrograms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PgUpgradeTest {
    private static final List<String> SCHEMAS = List.of("app", "public");

    private final Path home = Homes.fresh();
    private final PgOptions options = Homes.options(home);

    /** The settings and the data of a home that an earlier build left, with PostgreSQL 17's own programs. */
    private void leftByAnEarlierBuild() throws Exception {
        Files.createSymbolicLink(home.resolve("pgsql-17"), OldPrograms.unpacked(17));
        try (PgServer old = PgServer.start(options.withMajor(17))) {
            assertEquals("17", Rows.text(old, "show server_version").substring(0, 2));
            migrate(old);
            fill(old);
        }
    }

    private static void migrate(PgServer server) throws Exception {
        Rows.execute(server, "create schema app");
        Rows.execute(server, "create table app.place (id bigint generated always as identity primary key, name text)");
        Rows.execute(server, """
                create table app.fact (
                  id uuid, year int not null, place bigint not null references app.place, body jsonb, "odd name" bytea,
                  weight double precision, doubled double precision generated always as (weight * 2) stored,
                  primary key (id, year)) partition by range (year)
                """);
        Rows.execute(server, "create table app.fact_2025 partition of app.fact for values from (2025) to (2026)");
        Rows.execute(server, "create table app.fact_rest partition of app.fact default");
        Rows.execute(server, "alter table app.fact enable row level security");
        Rows.execute(server, "create sequence app.receipt");
        Rows.execute(server, "create table seeded (id int primary key)");
        Rows.execute(server, "insert into seeded values (1)");
    }

    private static void fill(PgServer server) throws Exception {
        Rows.execute(server, "insert into app.place (name) select 'Desa ' || n from generate_series(1, 7) n");
        Rows.execute(server, """
                insert into app.fact select gen_random_uuid(), 2024 + n % 3, 1 + n % 7, jsonb_build_object('n', n, 't', E'a\\t"\\\\'),
                  decode('00ff0a', 'hex'), n * 0.1::double precision from generate_series(1, 5000) n
                """);
        Rows.execute(server, "select setval('app.receipt', 1234)");
        Rows.execute(server, "insert into seeded values (2)");
    }

    private static String digest(PgServer server) throws Exception {
        return Rows.text(server, "select md5(string_agg(t::text, '|' order by id)) from (select * from app.fact) t");
    }

    @Test
    void everyRowAndSequenceOfAnOlderMajorArrives() throws Exception {
        leftByAnEarlierBuild();
        assertEquals(OptionalInt.of(17), PgUpgrade.due(new PgHome(home)));
        assertEquals(
                PgProblem.MAJOR,
                assertThrows(PgException.class, () -> PgServer.start(options)).problem());

        List<PgUpgrade.TableRows> rows = PgUpgrade.upgrade(options, 17, SCHEMAS, PgUpgradeTest::migrate);

        assertEquals(
                List.of(
                        new PgUpgrade.TableRows("app.fact", 5000),
                        new PgUpgrade.TableRows("app.place", 7),
                        new PgUpgrade.TableRows("public.seeded", 2)),
                rows);
        assertEquals(OptionalInt.empty(), PgUpgrade.due(new PgHome(home)));
        String before;
        try (PgServer old = PgServer.start(options.withMajor(17))) {
            before = digest(old);
        }
        try (PgServer server = PgServer.start(options)) {
            assertEquals("18", Rows.text(server, "show server_version").substring(0, 2));
            assertEquals(before, digest(server));
            assertEquals(1235, Rows.number(server, "select nextval('app.receipt')"));
            Rows.execute(server, "insert into app.place (name) values ('Desa 8')");
            assertEquals(8, Rows.number(server, "select max(id) from app.place"));
        }
        assertFalse(Files.exists(home.resolve("upgrade-to-18")));
    }

    @Test
    void differentSchemaIsRefusedAndTheOldDataStays() throws Exception {
        leftByAnEarlierBuild();
        PgException refused = assertThrows(
                PgException.class,
                () -> PgUpgrade.upgrade(options, 17, SCHEMAS, fresh -> {
                    migrate(fresh);
                    Rows.execute(fresh, "alter table app.place add column code text");
                }));
        assertEquals("TMB-PG-UPGRADE", refused.problem().code());
        assertTrue(refused.detail().contains("app.place"), refused.detail());
        assertFalse(Files.exists(home.resolve("pgdata-18")));
        assertEquals(OptionalInt.of(17), PgUpgrade.due(new PgHome(home)));
    }

    @Test
    void failingMigrationIsSaid() throws Exception {
        leftByAnEarlierBuild();
        PgException failed = assertThrows(
                PgException.class,
                () -> PgUpgrade.upgrade(options, 17, SCHEMAS, fresh -> Rows.execute(fresh, "create nonsense")));
        assertEquals(PgProblem.UPGRADE, failed.problem());
        assertTrue(failed.detail().contains("nonsense"), failed.detail());
    }

    @Test
    void emptyOrCurrentHomeNeedsNoUpgrade() {
        assertEquals(OptionalInt.empty(), PgUpgrade.due(new PgHome(home)));
        assertEquals(OptionalInt.empty(), PgUpgrade.due(new PgHome(home.resolve("missing"))));
    }
}
