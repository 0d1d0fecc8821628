package id.tumbuh.server.access.internal;

import id.tumbuh.server.foundation.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who has an account.
 *
 * @param password the hash
 * @param onceUntil where the password is a one-time code: until when it is good
 * @param trained of a kader, whether she was trained; null where nobody said
 * @param places ids of the areas, in a fixed order
 */
record Account(
        UUID id,
        @Nullable String login,
        String name,
        Role role,
        @Nullable String password,
        @Nullable Instant onceUntil,
        boolean mustChange,
        boolean locked,
        @Nullable Boolean trained,
        List<String> places) {
    static final String COLUMNS = """
            a.id, a.login, a.name, a.role, a.password, a.once_until, a.must_change, a.locked, a.trained,
            array(select s.place from account_scope s where s.account = a.id order by s.place) as places""";

    static Account of(ResultSet row, SealedText texts) throws SQLException {
        java.sql.Timestamp once = row.getTimestamp("once_until");
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("login"),
                texts.open(row.getBytes("name")),
                Role.valueOf(row.getString("role")),
                row.getString("password"),
                once == null ? null : once.toInstant(),
                row.getBoolean("must_change"),
                row.getBoolean("locked"),
                row.getObject("trained", Boolean.class),
                List.of((String[]) row.getArray("places").getArray()));
    }
}
