package id.tumbuh.server.reward.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.State;
import id.tumbuh.server.sync.View;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The view of gifts. Of several hand-overs to one child for one half-year, on whichever phones and in whichever order they arrive, the
 * first by day and time counts and the others are in conflict: questions, not second gifts.
 */
@Component
@Order(362)
class GiftView implements View {
    private static final String ERASED = "person.erased";
    private static final String INSERT = """
            insert into gift_fact (fact, kind, posyandu, path, person, semester, day, ord, kader, item, receiver, proof, reason, base, device,
                                   actor, at, conflict)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)""";
    /** The first that nobody took back counts; a kader takes back her own of that day, as `care` says. */
    private static final String JUDGED = """
            with own as (
              select g.fact, g.conflict, row_number() over (order by g.day, g.ord, g.fact) > 1 as second
              from gift_fact g
              where g.person = ? and g.semester = ? and g.kind = 1
                and not exists (select from gift_fact w where w.base = g.fact and w.person = g.person and w.kind = 4
                                  and (not w.kader or (g.kader and w.actor = g.actor and w.day = g.day)))
            ), taken_back as (
              select g.fact, g.conflict, false as second from gift_fact g
              where g.person = ? and g.semester = ? and g.kind = 1
                and exists (select from gift_fact w where w.base = g.fact and w.person = g.person and w.kind = 4
                              and (not w.kader or (g.kader and w.actor = g.actor and w.day = g.day))))
            select fact, second from (select * from own union all select * from taken_back) j where conflict <> second""";

    private final JdbcTemplate jdbc;

    GiftView(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A child's gift for a half-year. */
    private record Key(UUID person, int semester) {}

    /** A hand-over whose standing changes. */
    private record Judged(UUID fact, boolean second) {}

    @Override
    public Set<String> kinds() {
        return Stream.concat(Arrays.stream(GiftKind.values()).map(GiftKind::wire), Stream.of(ERASED))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> tables() {
        return List.of("gift_fact");
    }

    @Override
    public List<Change> apply(List<Fact> facts) {
        Set<Key> keys = new LinkedHashSet<>();
        for (Fact fact : facts) {
            if (fact.kind().equals(ERASED)) {
                jdbc.update("update gift_fact set receiver = null, proof = null where person = ?", fact.person());
                continue;
            }
            insert(fact);
            keys.add(new Key(fact.person(), semester(fact)));
            keys.addAll(takenBack(fact.base()));
        }
        List<Change> changes = new ArrayList<>();
        keys.forEach(key -> judge(key, changes));
        return changes;
    }

    /** Whose standing a withdrawal changes: that of what it takes back, whatever half-year it names itself. */
    private List<Key> takenBack(@Nullable UUID base) {
        return base == null
                ? List.of()
                : jdbc.query(
                        "select person, semester from gift_fact where fact = ? and kind = 1",
                        (row, number) -> new Key(row.getObject("person", UUID.class), row.getInt("semester")),
                        base);
    }

    private static int semester(Fact fact) {
        return ListTable.period(fact.body(), "semester").number();
    }

    private void insert(Fact fact) {
        jdbc.update(
                INSERT,
                fact.id(),
                (short) GiftKind.of(fact.kind()).ordinal(),
                fact.posyandu(),
                fact.path().value(),
                fact.person(),
                semester(fact),
                day(fact),
                order(fact),
                // A phone is a kader's, whatever it says of itself; a desk writes as the account itself.
                !fact.device().equals(fact.actor()),
                Checked.maybe(fact.body(), "item"),
                Checked.maybe(fact.body(), "receiver"),
                Checked.maybe(fact.body(), "proof"),
                Checked.maybe(fact.body(), "reason"),
                fact.base(),
                fact.device(),
                fact.actor(),
                Timestamp.from(fact.at()));
    }

    static int day(Fact fact) {
        return fact.day() != null
                ? fact.day()
                : (int) fact.at().atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
    }

    /** Milliseconds of the day by the clock of the device: it only tells two of one day apart. */
    static int order(Fact fact) {
        return (int) Math.floorMod(fact.at().toEpochMilli(), Duration.ofDays(1).toMillis());
    }

    private void judge(Key key, List<Change> changes) {
        List<Judged> judged = jdbc.query(
                JUDGED,
                (row, number) -> new Judged(row.getObject("fact", UUID.class), row.getBoolean("second")),
                key.person(),
                key.semester(),
                key.person(),
                key.semester());
        for (Judged one : judged) {
            jdbc.update("update gift_fact set conflict = ? where fact = ?", one.second(), one.fact());
            changes.add(
                    one.second()
                            ? new Change(one.fact(), State.CONFLICT, RewardProblem.GIVEN.code())
                            : new Change(one.fact(), State.ACCEPTED, null));
        }
    }
}
