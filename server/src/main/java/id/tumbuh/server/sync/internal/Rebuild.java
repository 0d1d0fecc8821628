package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.Rebuilding;
import id.tumbuh.server.sync.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Applies the whole log again: places first, then people, then what was done for them, each child's facts together so that a history is
 * read and judged once. All of it is one transaction: where anything fails, the views stay as they were and never empty.
 */
@Component
class Rebuild implements Rebuilding {
    private final Kinds kinds;
    private final FactLog log;
    private final FactTable facts;
    private final ViewDigests digests;
    private final Scoped scoped;
    private final JdbcTemplate jdbc;

    Rebuild(Kinds kinds, FactLog log, FactTable facts, ViewDigests digests, Scoped scoped, JdbcTemplate jdbc) {
        this.kinds = kinds;
        this.log = log;
        this.facts = facts;
        this.digests = digests;
        this.scoped = scoped;
        this.jdbc = jdbc;
    }

    @Override
    public Report rebuild() {
        return scoped.in(Scope.NATION, () -> {
            List<String> tables = tables();
            Map<String, String> before = digests.of(tables);
            tables.reversed().forEach(table -> jdbc.execute("truncate table " + table + " cascade"));
            Map<UUID, View.Change> states = new HashMap<>();
            long applied = log.read(parts(), chunk -> bring(chunk, states));
            facts.setConflicts(states.values());
            // Whoever asks first would be served by plans made for what was there before.
            tables.forEach(table -> jdbc.execute("analyze " + table));
            return new Report(applied, before, digests.of(tables));
        });
    }

    private List<String> tables() {
        List<String> tables = new ArrayList<>();
        for (View view : kinds.views()) {
            tables.addAll(view.tables().reversed());
        }
        return tables;
    }

    private Collection<List<String>> parts() {
        Map<FactKind.About, List<String>> parts = new EnumMap<>(FactKind.About.class);
        for (FactKind kind : kinds.all()) {
            parts.computeIfAbsent(kind.about(), unused -> new ArrayList<>()).add(kind.name());
        }
        return parts.values();
    }

    /** What views say of a fact's state is collected, the last word counting: most of it is stored already as it is. */
    private void bring(List<Fact> chunk, Map<UUID, View.Change> states) {
        for (View view : kinds.views()) {
            List<Fact> own = new ArrayList<>();
            for (Fact fact : chunk) {
                if (view.kinds().contains(fact.kind())) {
                    own.add(fact);
                }
            }
            if (!own.isEmpty()) {
                view.apply(own).forEach(change -> states.put(change.fact(), change));
            }
        }
    }
}
