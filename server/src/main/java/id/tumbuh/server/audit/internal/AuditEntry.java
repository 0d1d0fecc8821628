package id.tumbuh.server.audit.internal;

import id.tumbuh.server.audit.Action;
import id.tumbuh.server.foundation.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the trail: ids only, no names.
 *
 * @param number counts the entries; the page after this entry begins behind it
 * @param area the path of the actor's first area
 */
record AuditEntry(
        long number,
        Instant at,
        String area,
        @Nullable UUID account,
        @Nullable Role role,
        @Nullable UUID device,
        String address,
        Action action,
        List<UUID> persons,
        List<UUID> facts) {

    static AuditEntry of(ResultSet row) throws SQLException {
        String role = row.getString("role");
        return new AuditEntry(
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getString("path"),
                row.getObject("account", UUID.class),
                role == null ? null : Role.valueOf(role),
                row.getObject("device", UUID.class),
                row.getString("address"),
                Action.valueOf(row.getString("action")),
                List.of((UUID[]) row.getArray("persons").getArray()),
                List.of((UUID[]) row.getArray("facts").getArray()));
    }
}
