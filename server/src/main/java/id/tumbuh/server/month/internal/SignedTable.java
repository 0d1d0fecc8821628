package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Cells;
import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Period;
import id.tumbuh.server.foundation.UnnestedRows;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.visit.Signatures.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What was signed: everybody named by each signature, and the sums of those in force. */
@Component
class SignedTable {
    private static final String CHILDREN = """
            insert into month_child (signature, posyandu, month, path, person, belongs, months, sex, poor, marks, weight_g,
                                     length_mm, z_bbu, z_tbu, z_bbtb, facts, others)
            select ?, ?, ?, ?, n.person, n.belongs, n.months, n.sex, n.poor, string_to_array(n.marks, ' '),
                   n.weight_g, n.length_mm, n.z_bbu, n.z_tbu, n.z_bbtb,
                   string_to_array(n.facts, ' ')::uuid[], string_to_array(n.others, ' ')::uuid[]
            from unnest(?::uuid[], ?::smallint[], ?::int[], ?::smallint[], ?::boolean[], ?::text[], ?::int[], ?::int[],
                        ?::int[], ?::int[], ?::int[], ?::text[], ?::text[])
              as n(person, belongs, months, sex, poor, marks, weight_g, length_mm, z_bbu, z_tbu, z_bbtb, facts, others)""";
    private static final String TOTAL = """
            insert into month_total (posyandu, month, path, s, k, k_known, d, n, t, o, b, bgm, dua_t, bbu, underweight, tbu, stunting, bbtb,
                                     wasting, overweight)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;

    SignedTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Fact signature) {
        List<Counted> counted = SignedBody.counted(signature.body());
        Month month = MonthTable.month(signature);
        UnnestedRows<Counted> rows = new UnnestedRows<>(counted);
        rows.first(
                signature.id(),
                month.posyandu(),
                month.number(),
                signature.path().value());
        rows.add("uuid", Counted::person);
        rows.add("int2", one -> (short) one.row().belongs().ordinal());
        rows.add("int4", one -> one.row().months());
        rows.add("int2", one -> CountedRow.stored(one.row().sex()));
        rows.add("bool", one -> one.row().poor());
        rows.add(
                "text",
                one -> words(one.row().marks().stream().sorted().map(Enum::name).toList()));
        rows.add("int4", one -> one.values().weightG());
        rows.add("int4", one -> one.values().lengthMm());
        rows.add("int4", one -> one.values().bbu());
        rows.add("int4", one -> one.values().tbu());
        rows.add("int4", one -> one.values().bbtb());
        rows.add("text", one -> words(one.facts().stream().map(UUID::toString).toList()));
        rows.add("text", one -> words(one.others().stream().map(UUID::toString).toList()));
        jdbc.execute(rows.statement(CHILDREN));
    }

    private static String words(List<String> words) {
        return String.join(" ", words);
    }

    /** Everybody a signature names. */
    List<Counted> counted(UUID signature) {
        return jdbc.query("select * from month_child where signature = ? order by person", CountedRow::of, signature);
    }

    /** Puts the sums of a signature in the place of whatever was in force of the month. */
    void inForce(Month month, String path, UUID signature) {
        Cells cells = Cells.of(Counted.rows(counted(signature)), new Period(month.number()));
        jdbc.update("delete from month_cell where posyandu = ? and month = ?", month.posyandu(), month.number());
        jdbc.update("delete from month_total where posyandu = ? and month = ?", month.posyandu(), month.number());
        List<Object[]> rows = new ArrayList<>();
        for (int cell = 0; cell < Cells.size(); cell++) {
            Integer[] counts = new Integer[Item.values().length];
            boolean any = false;
            for (Item item : Item.values()) {
                counts[item.ordinal()] = cells.at(cell, item);
                any |= cells.at(cell, item) > 0;
            }
            if (any) {
                rows.add(new Object[] {month.posyandu(), month.number(), path, (short) cell, counts});
            }
        }
        jdbc.batchUpdate("insert into month_cell (posyandu, month, path, cell, counts) values (?, ?, ?, ?, ?)", rows);
        jdbc.update(TOTAL, total(month, path, cells));
    }

    private static Object[] total(Month month, String path, Cells cells) {
        return new Object[] {
            month.posyandu(),
            month.number(),
            path,
            cells.count(Item.S),
            cells.count(Item.K),
            cells.isRecorded(Item.K),
            cells.count(Item.D),
            cells.count(Item.N),
            cells.count(Item.T),
            cells.count(Item.O),
            cells.count(Item.B),
            cells.count(Item.BGM),
            cells.count(Item.DUA_T),
            cells.count(Item.BBU_UKUR),
            cells.count(Item.UNDERWEIGHT),
            cells.count(Item.TBU_UKUR),
            cells.count(Item.STUNTING),
            cells.count(Item.BBTB_UKUR),
            cells.count(Item.WASTING),
            cells.count(Item.OVERWEIGHT)
        };
    }
}
