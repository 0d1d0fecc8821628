package id.tumbuh.server.people.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.tumbuh.pg.testing.PgTestServer;
import id.tumbuh.pg.testing.TestDatabase;
import id.tumbuh.server.audit.AuditExtract;
import id.tumbuh.server.audit.AuditTrail;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.foundation.Vault;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.Senders;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A migrated database with the ledger and the register on it, working as the application's role. */
final class PeopleDatabase implements AutoCloseable {
    /** Two posyandu of a village, one of the next village, one of another province. */
    static final Map<String, String> PLACES = Map.of(
            "melati", "aa.bb.cc.dd.melati",
            "mawar", "aa.bb.cc.dd.mawar",
            "anggrek", "aa.bb.cc.ee.anggrek",
            "kenanga", "zz.bb.cc.dd.kenanga");

    static final Instant NOW = Instant.parse("2026-03-10T03:00:00Z");

    private final TestDatabase database;
    private final HikariDataSource pool;
    final AnnotationConfigApplicationContext context;
    /** Of the owner, whom no policy binds. */
    final JdbcTemplate owner;

    private PeopleDatabase(TestDatabase database) {
        this.database = database;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(3);
        config.setConnectionInitSql("set role tumbuh_app");
        pool = new HikariDataSource(config);
        owner = new JdbcTemplate(new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()));
        context = new AnnotationConfigApplicationContext();
        Map<String, Object> settings = Map.of("tumbuh.home", "target/people-home");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.registerBean(DataSource.class, () -> pool);
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(pool));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(pool));
        context.registerBean(
                TransactionTemplate.class, () -> new TransactionTemplate(new DataSourceTransactionManager(pool)));
        context.registerBean(Vault.class, () -> new Vault(new byte[32]));
        context.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
        context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        // these tests are not about the trail
        context.registerBean(AuditTrail.class, () -> (caller, action, persons, facts) -> {});
        context.registerBean(AuditExtract.class, () -> (caller, person) -> List.of());
        context.registerBean(Posyandus.class, () -> PeopleDatabase::sites);
        context.registerBean(Senders.class, () -> (token, address) -> Optional.empty());
        context.register(Scoped.class);
        context.scan("id.tumbuh.server.people", "id.tumbuh.server.sync");
        context.refresh();
    }

    static PeopleDatabase fresh() {
        return new PeopleDatabase(PgTestServer.copyOf(
                "people",
                fresh -> Flyway.configure()
                        .dataSource(fresh.jdbcUrl(), fresh.user(), fresh.password())
                        .load()
                        .migrate()));
    }

    private static Map<String, Posyandus.Site> sites(Set<String> ids) {
        Map<String, Posyandus.Site> sites = new HashMap<>();
        for (String id : ids) {
            String path = PLACES.get(id);
            if (path != null) {
                sites.put(id, new Posyandus.Site(id, new ScopePath(path), ZoneId.of("Asia/Jakarta")));
            }
        }
        return sites;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    static Caller caller(Role role, String path) {
        UUID account = UUID.nameUUIDFromBytes((role + path).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Caller(account, role, Scope.of(new ScopePath(path)), null, Set.of(), false, "127.0.0.1");
    }

    @Override
    public void close() {
        context.close();
        pool.close();
        database.close();
    }
}
