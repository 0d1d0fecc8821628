package id.tumbuh.server.reward.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactProblem;
import id.tumbuh.server.sync.State;
import id.tumbuh.server.sync.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The view of lists: what was proposed, and where each stands. */
@Component
@Order(361)
class ListView implements View {
    private final ListTable table;

    ListView(ListTable table) {
        this.table = table;
    }

    @Override
    public Set<String> kinds() {
        return Arrays.stream(ListKind.values()).map(ListKind::wire).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> tables() {
        return List.of("reward_fact", "reward_state", "reward_row");
    }

    @Override
    public List<Change> apply(List<Fact> facts) {
        Set<ListTable.Key> keys = new LinkedHashSet<>();
        for (Fact fact : facts) {
            table.insert(fact);
            keys.add(ListTable.Key.of(fact));
        }
        List<Change> changes = new ArrayList<>();
        keys.forEach(key -> stand(key, changes));
        return changes;
    }

    private void stand(ListTable.Key key, List<Change> changes) {
        List<ListTable.Step> steps = table.steps(key);
        ListChain chain = ListChain.of(steps.stream().map(ListTable.Step::link).toList());
        table.put(key, steps.getFirst().path(), chain);
        for (ListTable.Step step : steps) {
            UUID fact = step.link().fact();
            boolean conflict = chain.conflicts().contains(fact);
            if (conflict != step.conflict()) {
                table.setConflict(fact, conflict);
                changes.add(
                        conflict
                                ? new Change(fact, State.CONFLICT, FactProblem.CONFLICT.code())
                                : new Change(fact, State.ACCEPTED, null));
            }
        }
    }
}
