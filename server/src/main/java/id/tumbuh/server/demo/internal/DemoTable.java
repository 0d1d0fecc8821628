package id.tumbuh.server.demo.internal;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mark of a database that holds a demonstration, and how far it has come in. */
@Repository
class DemoTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A demonstration.
     *
     * @param start the first month of the simulation
     * @param kader accounts, those of a posyandu after those of the one before
     */
    record Row(String password, YearMonth start, List<UUID> kader, boolean finished) {}

    Optional<Row> find() {
        return jdbc.sql("select password, start, kader, finished is not null as finished from demo")
                .query((row, number) -> new Row(
                        row.getString("password"),
                        YearMonth.parse(row.getString("start")),
                        List.of((UUID[]) row.getArray("kader").getArray()),
                        row.getBoolean("finished")))
                .optional();
    }

    void insert(String password, YearMonth start, List<UUID> kader) {
        jdbc.sql("insert into demo (password, start, kader) values (?, ?, ?)")
                .param(password)
                .param(start.toString())
                .param(kader.toArray(UUID[]::new))
                .update();
    }

    void finish() {
        jdbc.sql("update demo set finished = ?")
                .param(java.sql.Timestamp.from(clock.instant()))
                .update();
    }

    /** So that what was brought in at once is counted by plans that know of it. */
    void freshen() {
        jdbc.sql("select fresh_statistics()").query().listOfRows();
    }
}
