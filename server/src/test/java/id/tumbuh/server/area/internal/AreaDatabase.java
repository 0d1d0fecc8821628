package id.tumbuh.server.area.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.tumbuh.pg.testing.PgTestServer;
import id.tumbuh.pg.testing.TestDatabase;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.View.Change;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A migrated database with the rooms of this module on it: as the application's role, and as the owner to look past it. */
final class AreaDatabase implements AutoCloseable {
    final JdbcTemplate owner;
    final JdbcTemplate app;
    final TransactionTemplate transaction;
    final PlaceMemory memory;
    final PlaceView view;

    private final TestDatabase database;
    private final HikariDataSource pool;

    AreaDatabase() {
        database = PgTestServer.copyOf("area", AreaDatabase::migrate);
        owner = new JdbcTemplate(new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()));
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setConnectionInitSql("set role tumbuh_app");
        config.setMaximumPoolSize(3);
        pool = new HikariDataSource(config);
        app = new JdbcTemplate(pool);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
        JsonMapper json = new JsonMapper();
        memory = new PlaceMemory(new TreeReader(app, json));
        view = new PlaceView(
                app, new PlaceFactTable(app, json), new PlaceTable(app), new OptionTable(app), memory, told -> {});
    }

    static void migrate(TestDatabase fresh) {
        Flyway.configure()
                .dataSource(fresh.jdbcUrl(), fresh.user(), fresh.password())
                .load()
                .migrate();
    }

    /** One batch in one transaction. */
    List<Change> apply(Fact... facts) {
        List<Change> changes = transaction.execute(status -> view.apply(List.of(facts)));
        return changes == null ? List.of() : changes;
    }

    /** Every row of the view's tables, as text. */
    List<String> everything() {
        return view.tables().stream()
                .flatMap(table ->
                        owner.queryForList("select t::text from " + table + " t order by 1", String.class).stream())
                .toList();
    }

    @Override
    public void close() {
        pool.close();
        database.close();
    }
}
