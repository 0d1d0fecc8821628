package id.tumbuh.server.foundation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;

/**
 * Many rows in one statement: one array for each column, unnested by PostgreSQL. The only form in which {@code on conflict do nothing
 * returning} tells new rows from known ones, and the fastest short of COPY.
 */
public final class UnnestedRows<R> {
    private final List<R> rows;
    private final List<Object> same = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    public UnnestedRows(List<R> rows) {
        this.rows = List.copyOf(rows);
    }

    private record Column(String type, @Nullable Object[] values) {}

    /** Values that are the same for every row; the statement names them before the arrays. */
    public void first(Object... values) {
        same.addAll(List.of(values));
    }

    /**
     * The next column.
     *
     * @param type PostgreSQL's name of the element type
     */
    public void add(String type, Function<R, @Nullable Object> value) {
        // The driver encodes byte arrays only where the array says so.
        @Nullable Object[] values = type.equals("bytea") ? new byte[rows.size()][] : new Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(rows.get(i));
        }
        columns.add(new Column(type, values));
    }

    /** The statement, run for its effect; the result is the number of rows. */
    public ConnectionCallback<Integer> statement(String sql) {
        return connection -> {
            try (PreparedStatement statement = prepared(connection, sql)) {
                return statement.executeUpdate();
            }
        };
    }

    /** The statement, run for the ids it returns in its first column. */
    public ConnectionCallback<Set<UUID>> returningIds(String sql) {
        return connection -> {
            try (PreparedStatement statement = prepared(connection, sql);
                    ResultSet result = statement.executeQuery()) {
                Set<UUID> ids = new HashSet<>();
                while (result.next()) {
                    ids.add(result.getObject(1, UUID.class));
                }
                return ids;
            }
        };
    }

    private PreparedStatement prepared(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < same.size(); i++) {
            statement.setObject(i + 1, same.get(i));
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            statement.setArray(same.size() + i + 1, connection.createArrayOf(column.type(), column.values()));
        }
        return statement;
    }
}
