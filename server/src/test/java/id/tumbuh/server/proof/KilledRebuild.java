package id.tumbuh.server.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** {@code kill -9} of {@code ./tumbuh rebuild} and of its PostgreSQL, when every view but one has been emptied. */
public final class KilledRebuild {
    private static final int CHILDREN = 5;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    /** Emptied last: whoever still reads it stops the rebuild there. */
    private static final String LAST = "place";

    private static final List<String> VIEWS =
            List.of(LAST, "person", "membership", "measurement", "attendance", "session_event", "entry");

    private final Path home;
    private final String classPath;

    public KilledRebuild(Path home, String classPath) {
        this.home = home;
        this.classPath = classPath;
    }

    /** The views before and after, each as one text. */
    public List<String> run() throws IOException, SQLException {
        List<String> views = new ArrayList<>();
        try (ServerProcess server = ServerProcess.start(home, classPath, List.of())) {
            fill(server);
            views.add(views(server));
        }
        kill();
        try (ServerProcess server = ServerProcess.start(home, classPath, List.of())) {
            views.add(views(server));
        }
        return views;
    }

    private static void fill(ServerProcess server) throws IOException {
        try (Line line = new Line(server.uri())) {
            World world = World.make(line, server.setupToken(), 1);
            Phone phone = world.officer().phone(world.posyandu().getFirst(), "Kader");
            Outbox outbox = new Outbox(line, phone);
            for (int i = 0; i < CHILDREN; i++) {
                UUID child = Facts.id();
                outbox.write(Facts.registered(phone, child, "Anak " + i));
                outbox.write(Facts.measured(phone, child, DAY, 9_000 + i));
            }
            outbox.flush();
        }
    }

    private void kill() throws IOException, SQLException {
        ServerProcess rebuild = ServerProcess.rebuilding(home, classPath);
        try (Connection owner = rebuild.ownerOnceThere();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table " + LAST + " in access share mode");
            rebuild.awaitTrue(() -> isWaiting(statement));
            rebuild.kill(true, true);
        } finally {
            rebuild.close();
        }
    }

    /** Whether somebody wants the table whom we keep waiting. */
    private static boolean isWaiting(Statement statement) throws SQLException {
        ResultSet row =
                statement.executeQuery("select exists (select 1 from pg_locks where not granted and relation = '" + LAST
                        + "'::regclass and mode = 'AccessExclusiveLock')");
        return row.next() && row.getBoolean(1);
    }

    private static String views(ServerProcess server) throws IOException, SQLException {
        StringBuilder found = new StringBuilder();
        try (Connection owner = server.owner();
                Statement statement = owner.createStatement()) {
            for (String view : VIEWS) {
                ResultSet row = statement.executeQuery(
                        "select count(*), md5(string_agg(t::text, '|' order by t::text)) from " + view + " t");
                row.next();
                found.append(view)
                        .append(' ')
                        .append(row.getInt(1))
                        .append(' ')
                        .append(row.getString(2))
                        .append('\n');
            }
        }
        return found.toString();
    }
}
