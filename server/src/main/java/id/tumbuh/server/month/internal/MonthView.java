package id.tumbuh.server.month.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactProblem;
import id.tumbuh.server.sync.State;
import id.tumbuh.server.sync.View;
import id.tumbuh.server.visit.Proposals;
import id.tumbuh.server.visit.Signatures.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The view of months: what was signed, where each month stands, and the sums of what is in force. */
@Component
@Order(350)
class MonthView implements View {
    private final MonthTable table;
    private final SignedTable signed;
    private final Proposals proposals;

    MonthView(MonthTable table, SignedTable signed, Proposals proposals) {
        this.table = table;
        this.signed = signed;
        this.proposals = proposals;
    }

    @Override
    public Set<String> kinds() {
        return Arrays.stream(MonthKind.values()).map(MonthKind::wire).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> tables() {
        return List.of("month_fact", "month_state", "month_child", "month_cell", "month_total");
    }

    @Override
    public List<Change> apply(List<Fact> facts) {
        table.insert(facts);
        Set<Month> months = new HashSet<>();
        for (Fact fact : facts) {
            months.add(MonthTable.month(fact));
            if (MonthKind.of(fact.kind()) == MonthKind.SIGNATURE) {
                signed.insert(fact);
            }
        }
        Map<Month, UUID> before = table.inForce(months);
        List<Change> changes = new ArrayList<>();
        Set<Month> other = new HashSet<>();
        for (Month month : months) {
            if (!Objects.equals(before.get(month), stand(month, changes))) {
                other.add(month);
            }
        }
        if (!other.isEmpty()) {
            changes.addAll(proposals.signed(other));
        }
        return changes;
    }

    /** Works out where a month stands, and gives the signature in force; null where there is none. */
    private @Nullable UUID stand(Month month, List<Change> changes) {
        List<MonthTable.Step> steps = table.steps(month);
        Chain chain = Chain.of(steps.stream().map(MonthTable.Step::link).toList());
        String path = steps.getFirst().path();
        UUID before = table.inForce(Set.of(month)).get(month);
        table.put(month, path, chain);
        UUID now = chain.inForce();
        if (now != null && !now.equals(before)) {
            signed.inForce(month, path, now);
        }
        for (MonthTable.Step step : steps) {
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
        return now;
    }
}
