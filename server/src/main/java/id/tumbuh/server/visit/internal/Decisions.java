package id.tumbuh.server.visit.internal;

import id.tumbuh.server.sync.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What choices and withdrawals are about: their kinds do not say whether a measurement or an entry. No fact is taken before its base is,
 * so the ledger knows.
 */
@Component
class Decisions {
    private static final String[] DECIDING = {
        VisitKind.WITHDRAWN.wire(),
        VisitKind.CHOSEN.wire(),
        VisitKind.VERIFIED.wire(),
        VisitKind.DOUBTED.wire(),
        VisitKind.REVERSED.wire()
    };
    private static final String[] MEASURING = {VisitKind.MEASURED.wire(), VisitKind.CORRECTED.wire()};
    /** Somebody may decide about a decision: it belongs to whatever that one was about. */
    private static final String ABOUT_MEASUREMENTS = """
            with recursive line(decision, kind, base) as (
              select f.id, f.kind, f.base from fact f where f.id = any(?)
              union
              select l.decision, f.kind, f.base from line l join fact f on f.id = l.base where l.kind = any(?)
            )
            select decision from line where kind = any(?)""";

    private final JdbcTemplate jdbc;

    Decisions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Without decisions about anything else. */
    List<Fact> ofMeasurements(List<Fact> facts) {
        Set<UUID> about = aboutMeasurements(facts);
        return facts.stream()
                .filter(fact -> !decides(fact) || about.contains(fact.id()))
                .toList();
    }

    /** Without decisions about measurements. */
    List<Fact> ofEntries(List<Fact> facts) {
        Set<UUID> about = aboutMeasurements(facts);
        return facts.stream().filter(fact -> !about.contains(fact.id())).toList();
    }

    private Set<UUID> aboutMeasurements(List<Fact> facts) {
        UUID[] decisions =
                facts.stream().filter(Decisions::decides).map(Fact::id).toArray(UUID[]::new);
        return decisions.length == 0
                ? Set.of()
                : new HashSet<>(jdbc.queryForList(ABOUT_MEASUREMENTS, UUID.class, decisions, DECIDING, MEASURING));
    }

    private static boolean decides(Fact fact) {
        return List.of(DECIDING).contains(fact.kind());
    }
}
