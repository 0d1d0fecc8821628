package id.tumbuh.server.reward.internal;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.View;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The view of Buku Donasi: one row a fact, and of a move to another place, and of what takes it back, one at each end: both see it. */
@Component
@Order(363)
class BookView implements View {
    private static final String INSERT = """
            insert into donation_fact (fact, path, place, kind, day, ord, donor, donor_kind, item, quantity, unit, rupiah, purpose, received_by,
                                       proof, move, other, bought, bought_quantity, bought_unit, note, lines, base, actor, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final Posyandus places;

    BookView(JdbcTemplate jdbc, Posyandus places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    @Override
    public Set<String> kinds() {
        return Arrays.stream(BookKind.values()).map(BookKind::wire).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> tables() {
        return List.of("donation_fact");
    }

    @Override
    public List<Change> apply(List<Fact> facts) {
        for (Fact fact : facts) {
            insert(fact, fact.path());
            String to = Checked.text(fact.body(), "to");
            Posyandus.Site site = to.isEmpty() ? null : places.find(Set.of(to)).get(to);
            if (site != null && !site.path().equals(fact.path())) {
                insert(fact, site.path());
            }
            for (ScopePath end : otherEnds(fact)) {
                insert(fact, end);
            }
        }
        return List.of();
    }

    /** Where else stands what a fact takes back. */
    private List<ScopePath> otherEnds(Fact fact) {
        UUID base = fact.base();
        return base == null
                ? List.of()
                : jdbc.query(
                        "select path from donation_fact where fact = ? and path <> ?",
                        (row, number) -> new ScopePath(row.getString("path")),
                        base,
                        fact.path().value());
    }

    private void insert(Fact fact, ScopePath end) {
        JsonNode body = fact.body();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(fact.id());
        values.add(end.value());
        values.add(fact.posyandu());
        values.add((short) BookKind.of(fact.kind()).ordinal());
        Integer day = Checked.day(body, fact.kind().equals(BookKind.CLOSING.wire()) ? "until" : "day");
        values.add(day == null ? GiftView.day(fact) : day.intValue());
        values.add(GiftView.order(fact));
        for (String field : List.of("donor", "donorKind", "item")) {
            values.add(Checked.maybe(body, field));
        }
        values.add(Checked.number(body, "quantity"));
        values.add(Checked.maybe(body, "unit"));
        values.add(Checked.number(body, "rupiah"));
        for (String field : List.of("purpose", "receivedBy", "proof", "move", "to", "bought")) {
            values.add(Checked.maybe(body, field));
        }
        values.add(Checked.number(body, "boughtQuantity"));
        values.add(Checked.maybe(body, "boughtUnit"));
        String reason = Checked.maybe(body, "reason");
        values.add(reason == null ? Checked.maybe(body, "note") : reason);
        values.add(body.path("lines").isArray() ? body.path("lines").toString() : null);
        values.add(fact.base());
        values.add(fact.actor());
        values.add(Timestamp.from(fact.at()));
        jdbc.update(INSERT, values.toArray());
    }
}
