package id.tumbuh.server.watch.internal;

import id.tumbuh.server.foundation.UnnestedRows;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.View;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The view of what was decided about cases: one row for each fact; what holds of a case follows from all of them ({@link CaseWords}). */
@Component
@Order(350)
class CaseView implements View {
    private static final String ERASED = "person.erased";
    private static final String INSERT = """
            insert into case_word (fact, posyandu, path, key, kind, what, period, person, base, words, device, actor, at, facts)
            select n.fact, n.posyandu, n.path, n.key, n.kind, n.what, n.period, n.person, n.base, n.words, n.device, n.actor, n.at,
                   string_to_array(n.facts, ' ')::uuid[]
            from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::smallint[], ?::text[], ?::text[], ?::uuid[], ?::uuid[],
                        ?::text[], ?::uuid[], ?::uuid[], ?::timestamptz[], ?::text[])
              as n(fact, posyandu, path, key, kind, what, period, person, base, words, device, actor, at, facts)""";

    private final JdbcTemplate jdbc;

    CaseView(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                CaseFact.ACCEPTED.wire(),
                CaseFact.RETURNED.wire(),
                CaseFact.ANSWERED.wire(),
                CaseFact.REVERSED.wire(),
                ERASED);
    }

    @Override
    public List<String> tables() {
        return List.of("case_word");
    }

    @Override
    public List<Change> apply(List<Fact> facts) {
        List<Fact> said =
                facts.stream().filter(fact -> !fact.kind().equals(ERASED)).toList();
        if (!said.isEmpty()) {
            insert(said);
        }
        UUID[] erased = facts.stream()
                .filter(fact -> fact.kind().equals(ERASED))
                .map(Fact::person)
                .toArray(UUID[]::new);
        if (erased.length > 0) {
            jdbc.update("update case_word set words = null where person = any(?)", (Object) erased);
        }
        return List.of();
    }

    private void insert(List<Fact> said) {
        UnnestedRows<Fact> rows = new UnnestedRows<>(said);
        rows.add("uuid", Fact::id);
        rows.add("text", Fact::posyandu);
        rows.add("text", fact -> fact.path().value());
        rows.add("uuid", CaseView::key);
        rows.add("int2", fact -> (short) CaseFact.of(fact.kind()).ordinal());
        rows.add("text", fact -> CaseBodies.text(fact.body(), "case"));
        rows.add("text", fact -> CaseBodies.text(fact.body(), "period"));
        rows.add("uuid", Fact::subject);
        rows.add("uuid", Fact::base);
        rows.add(
                "text",
                fact -> CaseBodies.text(fact.body(), CaseFact.of(fact.kind()).words()));
        rows.add("uuid", Fact::device);
        rows.add("uuid", Fact::actor);
        rows.add("text", fact -> fact.at().toString());
        rows.add("text", fact -> facts(fact.body()));
        jdbc.execute(rows.statement(INSERT));
    }

    /** What the case is about; null where nothing is named. */
    private static @Nullable String facts(JsonNode body) {
        StringJoiner ids = new StringJoiner(" ");
        body.path("facts").forEach(id -> ids.add(id.stringValue()));
        return ids.length() == 0 ? null : ids.toString();
    }

    private static UUID key(Fact fact) {
        return Objects.requireNonNull(CaseBodies.key(fact.body()), "the body was checked");
    }
}
