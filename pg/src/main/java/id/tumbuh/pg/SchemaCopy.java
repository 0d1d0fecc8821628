package id.tumbuh.pg;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyOut;

/**
 * Copies every row and every sequence of some schemas between two databases whose tables are the same. Rows travel as
 * PostgreSQL's text, which every version reads. A partitioned table is copied as a whole, into the partitions the new
 * database has.
 */
final class SchemaCopy {
    /** Tables that are no partitions, with the columns that are stored and not computed. */
    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname),
                   (select string_agg(quote_ident(a.attname), ', ' order by a.attname) from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?) and c.relkind in ('r', 'p') and not c.relispartition
            order by 1
            """;

    private static final String SEQUENCES = """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?) and c.relkind = 'S'
            order by 1
            """;

    private final Connection from;
    private final Connection to;
    private final String[] schemas;

    SchemaCopy(Connection from, Connection to, List<String> schemas) {
        this.from = from;
        this.to = to;
        this.schemas = schemas.toArray(String[]::new);
    }

    /** All in one transaction on either side: what fails leaves the new database without a row. */
    List<PgUpgrade.TableRows> run() throws SQLException, IOException {
        from.setAutoCommit(false);
        from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        to.setAutoCommit(false);
        List<Table> tables = tables(from);
        refuseDifferences(tables, tables(to));
        execute(to, "set session_replication_role = replica"); // neither triggers nor the order of foreign keys
        if (!tables.isEmpty()) { // migrations may have put rows in; they come again with the old ones
            execute(
                    to,
                    "truncate "
                            + String.join(", ", tables.stream().map(Table::name).toList()));
        }
        List<PgUpgrade.TableRows> copied = new ArrayList<>();
        for (Table table : tables) {
            copied.add(copy(table));
        }
        for (String sequence : names(from, SEQUENCES)) {
            copySequence(sequence);
        }
        to.commit();
        from.rollback();
        to.setAutoCommit(true);
        execute(to, "set session_replication_role = origin");
        execute(to, "analyze");
        return copied;
    }

    private void refuseDifferences(List<Table> old, List<Table> fresh) throws SQLException {
        Set<Table> differences = new TreeSet<>(old);
        differences.addAll(fresh);
        differences.removeIf(table -> old.contains(table) && fresh.contains(table));
        Set<String> sequences = new TreeSet<>(names(from, SEQUENCES));
        names(to, SEQUENCES).forEach(sequences::remove);
        if (!differences.isEmpty() || !sequences.isEmpty()) {
            throw new PgException(
                    PgProblem.UPGRADE,
                    "the schemas differ: tables " + differences + ", missing sequences " + sequences);
        }
    }

    private PgUpgrade.TableRows copy(Table table) throws SQLException, IOException {
        // A query reads a partitioned table with its partitions, and a plain one with what row-level security would
        // hide.
        CopyOut out = from.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (select " + table.columns() + " from " + table.name() + ") to stdout");
        CopyIn in = to.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table.name() + " (" + table.columns() + ") from stdin");
        for (byte[] row = out.readFromCopy(); row != null; row = out.readFromCopy()) {
            in.writeToCopy(row, 0, row.length);
        }
        in.endCopy();
        long before = number(from, "select count(*) from " + table.name());
        long after = number(to, "select count(*) from " + table.name());
        if (before != after) {
            throw new PgException(PgProblem.UPGRADE, table.name() + ": " + before + " rows became " + after);
        }
        return new PgUpgrade.TableRows(table.name(), after);
    }

    private void copySequence(String sequence) throws SQLException {
        try (var statement = from.createStatement();
                var state = statement.executeQuery("select last_value, is_called from " + sequence);
                var set = to.prepareStatement("select setval(cast(? as regclass), ?, ?)")) {
            state.next();
            set.setString(1, sequence);
            set.setLong(2, state.getLong(1));
            set.setBoolean(3, state.getBoolean(2));
            set.execute();
        }
    }

    private List<Table> tables(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (var statement = connection.prepareStatement(TABLES)) {
            statement.setArray(1, connection.createArrayOf("text", schemas));
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    String columns = result.getString(2);
                    tables.add(new Table(result.getString(1), columns == null ? "" : columns));
                }
            }
        }
        return tables;
    }

    private List<String> names(Connection connection, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var statement = connection.prepareStatement(query)) {
            statement.setArray(1, connection.createArrayOf("text", schemas));
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    names.add(result.getString(1));
                }
            }
        }
        return names;
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A table and its columns, quoted, by the order of their names. */
    private record Table(String name, String columns) implements Comparable<Table> {
        @Override
        public int compareTo(Table other) {
            int byName = name.compareTo(other.name);
            return byName != 0 ? byName : columns.compareTo(other.columns);
        }
    }
}
