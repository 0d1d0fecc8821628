package id.tumbuh.server.visit.internal;

import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.UnnestedRows;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The view of open days: one row for each fact; what a session is follows from all of them (view {@code session_state}). */
@Component
@Order(310)
class Sessions implements View {
    private static final List<String> KINDS =
            List.of("session.scheduled", "session.opened", "session.closed", "session.cancelled");
    private static final String INSERT = """
            insert into session_event (fact, posyandu, path, day, session, kind, reason, device, actor, announced)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::int[], ?::uuid[], ?::smallint[], ?::text[], ?::uuid[], ?::uuid[],
                                 ?::int[])""";

    private final JdbcTemplate jdbc;

    Sessions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Two phones that open the same day without signal mean the same session. */
    static UUID session(String posyandu, int day) {
        return Ids.named("session", posyandu + "/" + LocalDate.ofEpochDay(day));
    }

    @Override
    public Set<String> kinds() {
        return Set.copyOf(KINDS);
    }

    @Override
    public List<String> tables() {
        return List.of("session_event");
    }

    @Override
    public List<Change> apply(List<Fact> facts) {
        UnnestedRows<Fact> rows = new UnnestedRows<>(facts);
        rows.add("uuid", Fact::id);
        rows.add("text", Fact::posyandu);
        rows.add("text", fact -> fact.path().value());
        rows.add("int4", Sessions::day);
        rows.add("uuid", fact -> session(fact.posyandu(), day(fact)));
        rows.add("int2", fact -> (short) KINDS.indexOf(fact.kind()));
        rows.add("text", fact -> text(fact.body().path("reason")));
        rows.add("uuid", Fact::device);
        rows.add("uuid", Fact::actor);
        rows.add("int4", fact -> announced(fact.body().path("count")));
        jdbc.execute(rows.statement(INSERT));
        return List.of();
    }

    private static int day(Fact fact) {
        return Objects.requireNonNull(fact.day(), "session facts are dated");
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.stringValue() : null;
    }

    private static @Nullable Integer announced(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToInt() ? Integer.valueOf(node.intValue()) : null;
    }
}
