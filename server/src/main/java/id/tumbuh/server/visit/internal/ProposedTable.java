package id.tumbuh.server.visit.internal;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.UnnestedRows;
import id.tumbuh.server.visit.Signatures.Month;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What would count in signed months if they were signed anew: of those persons alone of whom something came late. */
@Component
class ProposedTable {
    private static final String INSERT = """
            insert into measurement_proposed (posyandu, month, fact, person, path, letter, statuses, alerts, doubts, z_bbu, z_tbu, z_bbtb)
            select * from unnest(?::text[], ?::int[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                 ?::int[], ?::int[], ?::int[])""";

    private final JdbcTemplate jdbc;

    ProposedTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A measurement that would count in a month. */
    record Proposed(Month month, Measured row, UUID person, ScopePath path) {}

    /** Puts these in the place of everything that was there of these persons. */
    void replace(Collection<UUID> persons, List<Proposed> proposed) {
        jdbc.update("delete from measurement_proposed where person = any(?)", (Object) persons.toArray(UUID[]::new));
        if (proposed.isEmpty()) {
            return;
        }
        UnnestedRows<Proposed> columns = new UnnestedRows<>(proposed);
        columns.add("text", one -> one.month().posyandu());
        columns.add("int4", one -> one.month().number());
        columns.add("uuid", one -> one.row().fact);
        columns.add("uuid", Proposed::person);
        columns.add("text", one -> one.path().value());
        columns.add("text", one -> one.row().derived.letter());
        columns.add("text", one -> one.row().derived.statuses());
        columns.add("text", one -> one.row().derived.alerts());
        columns.add("text", one -> one.row().derived.doubts());
        columns.add("int4", one -> one.row().derived.z().bbu());
        columns.add("int4", one -> one.row().derived.z().tbu());
        columns.add("int4", one -> one.row().derived.z().bbtb());
        jdbc.execute(columns.statement(INSERT));
    }
}
