package id.tumbuh.server.area.internal;

import id.tumbuh.server.foundation.UnnestedRows;
import id.tumbuh.server.sync.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The facts that places are derived from. */
@Component
class PlaceFactTable {
    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    PlaceFactTable(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(List<PlaceFact> facts) {
        UnnestedRows<PlaceFact> rows = new UnnestedRows<>(facts);
        rows.add("uuid", PlaceFact::fact);
        rows.add("text", PlaceFact::place);
        rows.add("text", PlaceFact::kind);
        rows.add("text", PlaceFact::parent);
        rows.add("uuid", PlaceFact::base);
        rows.add("int4", PlaceFact::day);
        rows.add("text", fact -> fact.body().toString());
        jdbc.execute(rows.statement("""
                insert into place_fact (fact, place, kind, parent, base, day, body)
                select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::int[], ?::text[])
                on conflict (fact) do nothing"""));
    }

    /** The facts of each of these places that has any. */
    Map<String, List<PlaceFact>> of(Collection<String> places) {
        Map<String, List<PlaceFact>> facts = new HashMap<>();
        jdbc.query(
                "select fact, place, kind, parent, base, day, body, state from place_fact where place = any(?)",
                row -> {
                    facts.computeIfAbsent(row.getString("place"), unused -> new ArrayList<>())
                            .add(new PlaceFact(
                                    row.getObject("fact", UUID.class),
                                    row.getString("place"),
                                    row.getString("kind"),
                                    row.getString("parent"),
                                    row.getObject("base", UUID.class),
                                    row.getObject("day", Integer.class),
                                    json.readTree(row.getString("body")),
                                    State.of(row.getInt("state"))));
                },
                (Object) places.toArray(String[]::new));
        return facts;
    }

    /** The places that name one of these as the one above them, now or after a move. */
    List<String> waitingFor(Collection<String> parents) {
        return jdbc.query(
                "select distinct place from place_fact where parent = any(?) order by place",
                (row, number) -> row.getString("place"),
                (Object) parents.toArray(String[]::new));
    }

    void setState(UUID fact, State state) {
        jdbc.update("update place_fact set state = ? where fact = ?", state.number(), fact);
    }

    void remove(Set<UUID> facts) {
        if (!facts.isEmpty()) {
            jdbc.update("delete from place_fact where fact = any(?)", (Object) facts.toArray(UUID[]::new));
        }
    }
}
