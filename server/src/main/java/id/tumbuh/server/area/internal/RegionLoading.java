package id.tumbuh.server.area.internal;

import id.tumbuh.places.Edition;
import id.tumbuh.places.Places;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings Kemendagri's areas of this release into the table {@code region}, after each migration and as the owner of the tables. Where the
 * edition is there already, one query is all it costs. A newer edition adds and renames; what it no longer names is retired, not removed.
 */
@Component
class RegionLoading implements Callback {
    private static final Logger LOG = LoggerFactory.getLogger(RegionLoading.class);
    private static final String COPY =
            "copy incoming_region (code, parent, depth, kind, name, zone) from stdin with (encoding 'UTF8')";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "regions";
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            load(context.getConnection());
        } catch (SQLException | IOException e) {
            throw new FlywayException("Kemendagri's areas could not be loaded", e);
        }
    }

    private static void load(Connection connection) throws SQLException, IOException {
        Edition edition = Edition.current();
        boolean commits = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            long started = System.nanoTime();
            if (!isThere(connection, edition)) {
                long rows = bring(connection, edition);
                LOG.info("{}: {} areas in {} ms", edition.source(), rows, (System.nanoTime() - started) / 1_000_000);
            }
            if (commits) {
                connection.commit();
            }
        } catch (SQLException | IOException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(commits);
        }
    }

    /** Two servers that start at once wait for each other here. */
    private static boolean isThere(Connection connection, Edition edition) throws SQLException {
        try (Statement lock = connection.createStatement()) {
            lock.execute("lock table region_edition in share row exclusive mode");
        }
        try (PreparedStatement newest =
                connection.prepareStatement("select sha256 from region_edition order by loaded desc limit 1")) {
            try (ResultSet row = newest.executeQuery()) {
                return row.next() && row.getString(1).equals(edition.sha256());
            }
        }
    }

    private static long bring(Connection connection, Edition edition) throws SQLException, IOException {
        long rows;
        try (Statement statement = connection.createStatement();
                InputStream text = Places.asCopyText()) {
            statement.execute("""
                    create temporary table incoming_region (code text collate "C", parent text collate "C", depth smallint, kind text,
                                                            name text, zone text) on commit drop""");
            rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, text);
        }
        if (rows != edition.rows()) {
            throw new IOException(edition.source() + " has " + rows + " areas, not " + edition.rows());
        }
        try (PreparedStatement upsert = connection.prepareStatement("""
                insert into region (code, parent, depth, kind, name, zone, edition)
                select code, parent, depth, kind, name, zone, ? from incoming_region
                on conflict (code) do update set (parent, depth, kind, name, zone, edition, retired) =
                  (excluded.parent, excluded.depth, excluded.kind, excluded.name, excluded.zone, excluded.edition, false)""")) {
            upsert.setString(1, edition.source());
            upsert.executeUpdate();
        }
        try (Statement retire = connection.createStatement()) {
            retire.execute("""
                    update region set retired = true
                    where not retired and not exists (select from incoming_region i where i.code = region.code)""");
        }
        try (PreparedStatement note = connection.prepareStatement("""
                insert into region_edition (sha256, source, rows, loaded) values (?, ?, ?, clock_timestamp())
                on conflict (sha256) do update set loaded = excluded.loaded""")) {
            note.setString(1, edition.sha256());
            note.setString(2, edition.source());
            note.setInt(3, edition.rows());
            note.executeUpdate();
        }
        return rows;
    }
}
