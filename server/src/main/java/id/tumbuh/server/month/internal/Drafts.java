package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Cells;
import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Mark;
import id.tumbuh.care.month.Period;
import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.server.sync.Posyandus;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;

/** Counts a month from the register. In the transaction and scope of the caller. */
@Component
class Drafts {
    private static final int FIRST_COUNT = 4;
    private static final String ROWS = "select * from month_row_v1(?, ?, ?, ?, ?)";
    /** Who came was there: a day that was opened counts though somebody cancelled it. Of several the last, when all were weighed. */
    private static final String LAST_DAY = """
            select max(day) from session_state where path = ? and day >= ? and day <= ? and state in ('open', 'closed')""";

    private final JdbcTemplate jdbc;
    private final ItemSql sql;

    Drafts(JdbcTemplate jdbc, ItemSql sql) {
        this.jdbc = jdbc;
        this.sql = sql;
    }

    /** The month of a posyandu as the register says it now. */
    Draft of(Posyandus.Site site, Period period) {
        String posyandu = site.id();
        Integer held = held(site, period);
        int asOf = asOf(held, period);
        List<Counted> counted = counted(posyandu, period, asOf);
        ArrayNode rows = SignedBody.rows(counted);
        String rules = RuleSet.CURRENT.name();
        return new Draft(
                posyandu,
                period,
                asOf,
                held != null,
                rules,
                counted,
                Cells.of(Counted.rows(counted), period),
                rows,
                SignedBody.hash(rows, Mark.FORM, period, asOf, rules));
    }

    /** The day as of which S is counted. */
    int asOf(Posyandus.Site site, Period period) {
        return asOf(held(site, period), period);
    }

    private static int asOf(@Nullable Integer held, Period period) {
        return held == null ? period.lastDay() : held;
    }

    private @Nullable Integer held(Posyandus.Site site, Period period) {
        return jdbc.queryForObject(LAST_DAY, Integer.class, site.path().value(), period.firstDay(), period.lastDay());
    }

    private List<Counted> counted(String posyandu, Period period, int asOf) {
        return jdbc.query(ROWS, CountedRow::of, posyandu, period.number(), period.firstDay(), period.lastDay(), asOf);
    }

    /** The same cells, counted by the definitions in SQL. */
    Cells bySql(String posyandu, Period period, int asOf) {
        Cells cells = Cells.none();
        Item[] items = Item.values();
        jdbc.query(
                sql.cells(),
                row -> {
                    int cell = Cells.cell(row.getInt(1), row.getInt(2), row.getInt(3));
                    for (int i = 0; i < items.length; i++) {
                        cells.add(cell, items[i], row.getInt(i + FIRST_COUNT));
                    }
                },
                ItemSql.isVitaminMonth(period.month()),
                posyandu,
                period.number(),
                period.firstDay(),
                period.lastDay(),
                asOf);
        return cells;
    }

    /** Whom an item counts, by its definition in SQL. */
    List<UUID> persons(Item item, String posyandu, Period period, int asOf) {
        return jdbc.query(
                sql.persons(item),
                (row, number) -> row.getObject(1, UUID.class),
                ItemSql.isVitaminMonth(period.month()),
                posyandu,
                period.number(),
                period.firstDay(),
                period.lastDay(),
                asOf);
    }
}
