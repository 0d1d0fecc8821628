package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.Rebuilding;
import id.tumbuh.server.sync.View;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Applies the whole log again: places first, then people, then what was done for them, each child's facts together so that a history is
 * read and judged once. All of it is one transaction: where anything fails, the views stay as they were and never empty.
 */
@Component
class Rebuild implements Rebuilding {
    private static final int CHUNK = 5_000;
    private final Kinds kinds;
    private final FactRows rows;
    private final Scoped scoped;
    private final JdbcTemplate jdbc;

    Rebuild(Kinds kinds, FactRows rows, Scoped scoped, JdbcTemplate jdbc) {
        this.kinds = kinds;
        this.rows = rows;
        this.scoped = scoped;
        this.jdbc = jdbc;
    }

    @Override
    public Report rebuild() {
        return scoped.in(Scope.NATION, () -> {
            Map<String, String> before = digests();
            empty();
            long facts = 0;
            for (List<String> names : parts().values()) {
                facts += apply(names.toArray(String[]::new));
            }
            return new Report(facts, before, digests());
        });
    }

    private void empty() {
        for (View view : kinds.views().reversed()) {
            for (String table : view.tables()) {
                jdbc.execute("truncate table " + table + " cascade");
            }
        }
        jdbc.update("update fact set state = 0, code = null where state = 1");
    }

    private Map<FactKind.About, List<String>> parts() {
        Map<FactKind.About, List<String>> parts = new EnumMap<>(FactKind.About.class);
        for (FactKind kind : kinds.all()) {
            parts.computeIfAbsent(kind.about(), unused -> new ArrayList<>()).add(kind.name());
        }
        return parts;
    }

    /** In order of subject, then of arrival; a chunk never ends within one subject's facts unless they alone fill it. */
    private long apply(String[] names) {
        long applied = 0;
        UUID subject = new UUID(0, 0);
        long seq = 0;
        while (true) {
            List<FactRows.Stored> chunk = rows.query(
                    "select " + FactRows.COLUMNS + " from fact where state = 0 and kind = any(?)"
                            + " and (coalesce(subject, '00000000-0000-0000-0000-000000000000'::uuid), seq) > (?, ?)"
                            + " order by coalesce(subject, '00000000-0000-0000-0000-000000000000'::uuid), seq limit "
                            + CHUNK,
                    names,
                    subject,
                    seq);
            if (chunk.isEmpty()) {
                return applied;
            }
            bring(chunk);
            applied += chunk.size();
            FactRows.Stored last = chunk.getLast();
            subject =
                    last.fact().subject() == null ? new UUID(0, 0) : last.fact().subject();
            seq = last.arrival();
        }
    }

    private void bring(List<FactRows.Stored> chunk) {
        for (View view : kinds.views()) {
            List<Fact> own = new ArrayList<>();
            for (FactRows.Stored stored : chunk) {
                if (view.kinds().contains(stored.fact().kind())) {
                    own.add(stored.fact());
                }
            }
            if (own.isEmpty()) {
                continue;
            }
            for (View.Change change : view.apply(own)) {
                jdbc.update(
                        "update fact set state = ?, code = ? where id = ?",
                        change.state().number(),
                        change.code(),
                        change.fact());
            }
        }
    }

    /** Sealed columns differ with every sealing; what they hold is compared through the facts they come from. */
    private static String digestOf(String table) {
        return "select count(*) || ':' || coalesce(sum(hashtextextended((to_jsonb(t) - 'sealed')::text, 0)::numeric), 0) from "
                + table + " t";
    }

    private Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        for (View view : kinds.views()) {
            for (String table : view.tables()) {
                String digest = jdbc.queryForObject(digestOf(table), String.class);
                digests.put(table, digest == null ? "" : digest);
            }
        }
        return digests;
    }
}
