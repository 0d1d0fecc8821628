package id.tumbuh.server.area.internal;

import id.tumbuh.server.foundation.UnnestedRows;
import id.tumbuh.server.sync.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The settings, a row for each fact. */
@Component
class OptionTable {
    private final JdbcTemplate jdbc;

    OptionTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<Fact> facts) {
        UnnestedRows<Fact> rows = new UnnestedRows<>(facts);
        rows.add("uuid", Fact::id);
        rows.add("text", Fact::posyandu);
        rows.add("text", fact -> fact.body().path("option").asString(""));
        rows.add("int4", fact -> Derivation.day(fact.body().get("from")));
        rows.add("text", fact -> value(fact.body().path("value")));
        jdbc.execute(rows.statement("""
                insert into place_option (fact, place, option, from_day, value)
                select * from unnest(?::uuid[], ?::text[], ?::text[], ?::int[], ?::text[])
                on conflict (fact) do nothing"""));
    }

    private static @Nullable String value(JsonNode value) {
        return value.isNull() ? null : value.toString();
    }
}
