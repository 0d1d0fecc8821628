package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.server.sync.View;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings accepted facts into the views, and after them whatever waited for them. */
@Component
class Application {
    private final Kinds kinds;
    private final FactTable table;
    private final Waiting waiting;
    private final Moves moves;
    private final Notices notices;
    private final Scoped scoped;

    Application(Kinds kinds, FactTable table, Waiting waiting, Moves moves, Notices notices, Scoped scoped) {
        this.kinds = kinds;
        this.table = table;
        this.waiting = waiting;
        this.moves = moves;
        this.notices = notices;
        this.scoped = scoped;
    }

    /**
     * Applies facts whose rights have been judged. Views may have to change rows of other areas, where a person came from or went to, and
     * what waited may lie there: from here on the whole nation is in sight, until the request is answered.
     */
    void apply(Work work, List<Fact> accepted) {
        if (!accepted.isEmpty()) {
            scoped.run(Scope.NATION, () -> bring(work, accepted));
        }
    }

    /**
     * Judges held facts again and applies those that are accepted now.
     *
     * @return how many are
     */
    int again(Collection<UUID> held) {
        Work work = new Work(List.of(), new HashMap<>());
        List<Fact> accepted = waiting.judgedAgain(work, held, Set.of());
        bring(work, accepted);
        return accepted.size();
    }

    private void bring(Work work, List<Fact> accepted) {
        Deque<List<Fact>> next = new ArrayDeque<>();
        next.add(accepted);
        while (!next.isEmpty()) {
            List<Fact> facts = next.remove();
            if (facts.isEmpty()) {
                continue;
            }
            for (View view : kinds.views()) {
                view(work, view, facts);
            }
            moves.tell(work, facts);
            notices.elsewhere(facts, work.subjects);
            next.add(waiting.released(work, facts));
        }
    }

    private void view(Work work, View view, List<Fact> facts) {
        List<Fact> own = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (view.kinds().contains(fact.kind())) {
                own.add(fact);
            }
        }
        if (own.isEmpty()) {
            return;
        }
        List<View.Change> changes = view.apply(own);
        notices.changed(changes.stream().map(View.Change::fact).toList());
        for (View.Change change : changes) {
            table.setState(change.fact(), change.state(), change.code(), null);
            Outcome before = work.outcomes.get(change.fact());
            if (before != null) {
                work.outcomes.put(
                        change.fact(),
                        new Outcome(change.fact(), change.state(), false, change.code(), before.warnings()));
            }
        }
    }
}
