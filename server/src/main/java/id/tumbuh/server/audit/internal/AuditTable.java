package id.tumbuh.server.audit.internal;

import id.tumbuh.server.audit.Action;
import id.tumbuh.server.audit.AuditTrail;
import id.tumbuh.server.audit.Strangers;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Scoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** One row for each call, whatever the number of facts: it is written with every batch of every phone. */
@Component
class AuditTable implements AuditTrail, Strangers {
    private static final String INSERT = """
            insert into audit (at, path, account, role, device, address, action, persons, facts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final Scoped scoped;
    private final Clock clock;

    AuditTable(JdbcTemplate jdbc, Scoped scoped, Clock clock) {
        this.jdbc = jdbc;
        this.scoped = scoped;
        this.clock = clock;
    }

    @Override
    public void note(Caller caller, Action action, Collection<UUID> persons, Collection<UUID> facts) {
        // Joins the transaction of what it tells of; opens one where there is none.
        scoped.run(caller.scope(), () -> insert(caller, caller.address(), action, persons, facts));
    }

    @Override
    public void note(String address, Action action) {
        scoped.run(Scope.NATION, () -> insert(null, address, action, List.of(), List.of()));
    }

    private void insert(
            @Nullable Caller caller, String address, Action action, Collection<UUID> persons, Collection<UUID> facts) {
        ScopePath path =
                caller == null ? ScopePath.NATION : caller.scope().paths().getFirst();
        jdbc.update(INSERT, (PreparedStatement row) -> {
            row.setTimestamp(1, Timestamp.from(clock.instant()));
            row.setString(2, path.value());
            row.setObject(3, caller == null ? null : caller.account());
            row.setString(4, caller == null ? null : caller.role().name());
            row.setObject(5, caller == null ? null : caller.device());
            row.setString(6, address);
            row.setString(7, action.name());
            setIds(row, 8, persons);
            setIds(row, 9, facts);
        });
    }

    private static void setIds(PreparedStatement row, int place, Collection<UUID> ids) throws SQLException {
        row.setArray(place, row.getConnection().createArrayOf("uuid", ids.toArray()));
    }
}
