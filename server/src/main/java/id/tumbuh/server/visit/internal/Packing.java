package id.tumbuh.server.visit.internal;

import id.tumbuh.server.sync.SnapshotPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Packs the days of a person into one text: rows in order of {@code person} and {@code day}, separated by {@code ;}, each with its day
 * counted from the one before (the first from 1970-01-01).
 */
final class Packing implements RowCallbackHandler {
    private final int most;
    private final String field;
    private final Line line;
    private final List<SnapshotPart.Item> items = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String person;
    private int day;

    /** Writes one row. */
    @FunctionalInterface
    interface Line {
        /**
         * Writes one.
         *
         * @param days since the row before
         */
        void write(StringBuilder text, int days, ResultSet row) throws SQLException;
    }

    /**
     * One for a page.
     *
     * @param most persons
     * @param field of an item that holds the text
     */
    Packing(int most, String field, Line line) {
        this.most = most;
        this.field = field;
        this.line = line;
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        String next = row.getString("person");
        if (!next.equals(person)) {
            finish();
            person = next;
            day = 0;
        }
        if (!text.isEmpty()) {
            text.append(';');
        }
        line.write(text, row.getInt("day") - day, row);
        day = row.getInt("day");
    }

    private void finish() {
        if (person != null && items.size() < most) {
            items.add(new SnapshotPart.Item(
                    person,
                    JsonNodeFactory.instance.objectNode().put("id", person).put(field, text.toString())));
        }
        text.setLength(0);
    }

    List<SnapshotPart.Item> done() {
        finish();
        return items;
    }
}
