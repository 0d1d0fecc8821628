package id.tumbuh.server.watch.internal;

import id.tumbuh.care.watch.CaseKind;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactDraft;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What takes a decision that a case asked for back, in the scope of the running transaction. */
@Component
class CaseUndo {
    /** Not what was taken back already, and no question that somebody has answered. */
    private static final String WORD = """
            select w.kind, w.key, w.what, w.person from case_word w
            where w.fact = ? and w.posyandu = ? and w.period = ? and w.kind < 2
              and not exists (select from case_word o where o.key = w.key and o.base = w.fact
                                and (o.kind = 3 or (o.kind = 2 and o.posyandu = w.posyandu)))""";
    /** Only one's own: what others noted is corrected where it stands. */
    private static final String ENTRY = """
            select posyandu, subject, day, session, place, base from entry
            where fact = ? and posyandu = ? and actor = ? and kind between 1 and 3 and standing = 0""";
    /**
     * One's own correction, withdrawal or choice that nobody has taken back and nobody has built on since; a word on a weight takes nothing
     * away, and stays with what it is about.
     */
    private static final String DECISION = """
            select d.posyandu, d.subject, d.day, d.session, d.place from (
              select fact, posyandu, subject, day, session, place from measurement
              where kind in (1, 2, 3) and standing <> 6 and actor = :actor
              union all
              select fact, posyandu, subject, day, session, place from entry where kind in (5, 6) and standing <> 5 and actor = :actor) d
            where d.fact = :fact
              and not exists (select from measurement n where n.base = d.fact and n.kind not in (4, 5) and n.standing <> 6)
              and not exists (select from entry n where n.base = d.fact and n.standing <> 5)""";
    /** Of the words on weights of the month the newest of each. */
    private static final String VERIFIED = """
            select distinct on (m.base) m.base, m.posyandu, m.subject, m.person, m.day, m.session, m.place, m.kind from measurement m
            where m.posyandu = ? and m.day between ? and ? and m.kind in (4, 5) order by m.base, m.fact desc""";

    private static final String REVERSED = "visit.reversed";
    private static final int ACCEPTED = 0;
    private static final int VERIFIED_KIND = 4;

    private final JdbcTemplate jdbc;

    CaseUndo(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A decision that is taken back, and the facts that say so; {@code key} is the case's, or the fact's own where no case is named. */
    record Undone(UUID fact, UUID key, List<FactDraft> drafts) {}

    /** Null where there is nothing to take back. */
    @Nullable
    Undone of(Caller caller, MonthData month, UUID fact) {
        List<Undone> words = jdbc.query(
                WORD,
                (row, number) -> word(month, fact, row),
                fact,
                month.site().id(),
                month.period().toString());
        if (!words.isEmpty()) {
            return words.getFirst();
        }
        List<Undone> entries = jdbc.query(
                ENTRY,
                (row, number) -> new Undone(fact, fact, List.of(entered(fact, row))),
                fact,
                month.site().id(),
                caller.account());
        return entries.isEmpty() ? decision(caller, fact) : entries.getFirst();
    }

    /** What stood before a reason that was said anew stands again. */
    private static FactDraft entered(UUID fact, ResultSet row) throws SQLException {
        return upon(row.getString("base") == null ? "visit.withdrawn" : REVERSED, fact, row);
    }

    private @Nullable Undone decision(Caller caller, UUID fact) {
        List<Undone> decisions = JdbcClient.create(jdbc)
                .sql(DECISION)
                .param("actor", caller.account())
                .param("fact", fact)
                .query((row, number) -> new Undone(fact, fact, List.of(upon(REVERSED, fact, row))))
                .list();
        return decisions.isEmpty() ? null : decisions.getFirst();
    }

    private Undone word(MonthData month, UUID fact, ResultSet row) throws SQLException {
        UUID key = row.getObject("key", UUID.class);
        UUID person = row.getObject("person", UUID.class);
        String what = Objects.requireNonNullElse(row.getString("what"), "");
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("key", key.toString())
                .put("case", what)
                .put("period", month.period().toString());
        String kind = CaseFact.REVERSED.wire();
        String posyandu = month.site().id();
        List<FactDraft> drafts = new ArrayList<>();
        drafts.add(
                person == null
                        ? FactDraft.of(kind, posyandu, body, fact)
                        : FactDraft.about(person, kind, posyandu, body, fact));
        if (row.getInt("kind") == ACCEPTED && what.equals(CaseKind.UKURAN_MERAGUKAN.code())) {
            drafts.addAll(doubted(month, key));
        }
        return new Undone(fact, key, drafts);
    }

    /** The acceptance of a doubtful weight made it believed. */
    private List<FactDraft> doubted(MonthData month, UUID key) {
        List<FactDraft> drafts = new ArrayList<>();
        jdbc.query(
                VERIFIED,
                row -> {
                    UUID base = row.getObject("base", UUID.class);
                    String about = row.getString("person");
                    boolean ofThis = Found.key(CaseKind.UKURAN_MERAGUKAN, about, List.of(base))
                            .equals(key);
                    if (ofThis && row.getInt("kind") == VERIFIED_KIND) {
                        drafts.add(upon("visit.doubted", base, row));
                    }
                },
                month.site().id(),
                month.period().firstDay(),
                month.period().lastDay());
        return drafts;
    }

    private static FactDraft upon(String kind, UUID base, ResultSet row) throws SQLException {
        return new FactDraft(
                kind,
                1,
                row.getString("posyandu"),
                row.getObject("subject", UUID.class),
                row.getObject("session", UUID.class),
                row.getInt("day"),
                Fact.Place.values()[row.getInt("place")],
                Fact.By.NAKES,
                JsonNodeFactory.instance.objectNode(),
                base);
    }
}
