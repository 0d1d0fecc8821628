package id.tumbuh.pg;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's own protocol for copying files under writes, in one session (manual, "Making a Base Backup Using the Low Level
 * API"). A temporary replication slot keeps the log from its start on until the session ends.
 */
final class OnlineCopy {
    private final Connection session;
    private final String start;

    private OnlineCopy(Connection session, String start) {
        this.session = session;
        this.start = start;
    }

    static OnlineCopy begin(Connection session) throws SQLException {
        String slot = "tumbuh_backup_" + ProcessHandle.current().pid() + "_" + System.nanoTime();
        row(session, "select pg_create_physical_replication_slot('" + slot + "', true, true)", 1);
        return new OnlineCopy(
                session,
                row(session, "select pg_backup_start('tumbuh', true)", 1).getFirst());
    }

    /** Where in the log recovery will begin. */
    String start() {
        return start;
    }

    /** To be called when all files but the log have been copied. */
    End end() throws SQLException {
        List<String> end =
                row(session, "select lsn, labelfile, coalesce(spcmapfile, '') from pg_backup_stop(false)", 3);
        if (!end.get(2).isBlank()) {
            throw new SQLException("tablespaces outside the data folder cannot be backed up: " + end.get(2));
        }
        String stop = end.getFirst();
        List<String> segments =
                row(session, "select pg_walfile_name('" + start + "'), pg_walfile_name('" + stop + "')", 2);
        return new End(stop, end.get(1), segments.getFirst(), segments.getLast());
    }

    /**
     * What the end of a copy says.
     *
     * @param stop where recovery must come to
     * @param label the text of {@code backup_label}
     * @param firstSegment the first file of the log that recovery needs
     * @param lastSegment the last one
     */
    record End(String stop, String label, String firstSegment, String lastSegment) {}

    private static List<String> row(Connection session, String query, int columns) throws SQLException {
        try (var statement = session.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            List<String> values = new ArrayList<>();
            for (int column = 1; column <= columns; column++) {
                values.add(result.getString(column));
            }
            return values;
        }
    }
}
