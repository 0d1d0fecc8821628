package id.tumbuh.server.visit.internal;

import id.tumbuh.growth.verdict.Child;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.people.Children;
import id.tumbuh.server.people.PersonOwned;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactProblem;
import id.tumbuh.server.sync.State;
import id.tumbuh.server.sync.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The view of measurements: what counts, and what the rules say of it. */
@Component
@Order(300)
class Measurements implements View, PersonOwned {
    private static final Set<String> KINDS = Set.of(
            VisitKind.MEASURED.wire(), VisitKind.CORRECTED.wire(), VisitKind.WITHDRAWN.wire(), VisitKind.CHOSEN.wire());

    /** Found by whoever it may count for: those linked by merges are few, and an index by what was written would serve nothing else. */
    private static final String WRITTEN_FOR = " subject = ? and person in (select * from person_kin(array[?]))";

    private static final String OWNERS = "select distinct person from measurement where" + WRITTEN_FOR;

    private final MeasurementTable table;
    private final Decisions decisions;
    private final Children children;
    private final JdbcTemplate jdbc;
    private final RulesInForce rules;
    private final DifferingVerdicts differing;

    Measurements(
            MeasurementTable table,
            Decisions decisions,
            Children children,
            RulesInForce rules,
            DifferingVerdicts differing,
            JdbcTemplate jdbc) {
        this.table = table;
        this.decisions = decisions;
        this.children = children;
        this.rules = rules;
        this.differing = differing;
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public List<String> tables() {
        return List.of("measurement");
    }

    @Override
    public List<Change> apply(List<Fact> batch) {
        List<Fact> facts = decisions.ofMeasurements(batch);
        if (facts.isEmpty()) {
            return List.of();
        }
        Set<UUID> subjects = new HashSet<>();
        for (Fact fact : facts) {
            subjects.add(fact.person());
        }
        Map<UUID, Children.Child> known = children.find(subjects);
        Map<UUID, List<MeasurementTable.New>> fresh = new HashMap<>();
        for (Fact fact : facts) {
            Children.Child child = known.get(fact.person());
            if (child == null) {
                throw new IllegalStateException("a measurement of nobody known: " + fact.id());
            }
            fresh.computeIfAbsent(child.person(), unused -> new ArrayList<>())
                    .add(new MeasurementTable.New(fact, child, Measured.of(fact), Shown.of(fact)));
        }
        Map<UUID, Children.Child> persons = new HashMap<>();
        known.values().forEach(child -> persons.put(child.person(), child));
        return judge(persons, fresh);
    }

    /** Judges everything of these persons from the first day that changed. */
    private List<Change> judge(Map<UUID, Children.Child> persons, Map<UUID, List<MeasurementTable.New>> fresh) {
        Map<UUID, List<Measured>> before = table.of(persons.keySet());
        List<MeasurementTable.New> added = new ArrayList<>();
        List<Measured> again = new ArrayList<>();
        List<Change> states = new ArrayList<>();
        persons.forEach((person, child) -> {
            List<MeasurementTable.New> own = fresh.getOrDefault(person, List.of());
            List<Measured> all = new ArrayList<>(before.getOrDefault(person, List.of()));
            int old = all.size();
            own.forEach(row -> all.add(row.measured()));
            boolean[] conflict = new boolean[all.size()];
            for (int i = 0; i < conflict.length; i++) {
                conflict[i] = all.get(i).derived.conflict();
            }
            int from = firstDay(all.subList(old, all.size()));
            new ChildVisits(all, new Child(child.sex(), child.birthDay(), child.birthWeightG()), rules::at).judge(from);
            added.addAll(own);
            for (int i = 0; i < conflict.length; i++) {
                Measured row = all.get(i);
                if (i < old && row.day >= from) {
                    again.add(row);
                }
                if (row.derived.conflict() != conflict[i]) {
                    states.add(change(row));
                }
            }
        });
        table.insert(added);
        differing.count(added);
        table.update(again);
        return states;
    }

    private static Change change(Measured row) {
        return row.derived.conflict()
                ? new Change(row.fact, State.CONFLICT, FactProblem.CONFLICT.code())
                : new Change(row.fact, State.ACCEPTED, null);
    }

    /** Nothing before the first new day can change, unless a fact speaks of an earlier one. */
    private static int firstDay(List<Measured> fresh) {
        int first = fresh.isEmpty() ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        for (Measured row : fresh) {
            if (row.kind != VisitKind.MEASURED) {
                return Integer.MIN_VALUE;
            }
            first = Math.min(first, row.day);
        }
        return first;
    }

    @Override
    public void moved(UUID person, String posyandu, ScopePath path) {
        jdbc.update("update measurement set path = ? where person = ?", path.value(), person);
        jdbc.update("update attendance set path = ? where person = ?", path.value(), person);
    }

    @Override
    public List<Change> corrected(UUID person) {
        return judgeAgain(Set.of(person));
    }

    @Override
    public List<Change> merged(UUID absorbed, UUID survivor) {
        return count(absorbed, survivor);
    }

    @Override
    public List<Change> unmerged(UUID restored, UUID survivor) {
        return count(restored, restored);
    }

    /** What was written for one id counts for a person from now on, and no longer for whomever it counted for before. */
    private List<Change> count(UUID subject, UUID person) {
        Set<UUID> judged = new HashSet<>(jdbc.queryForList(OWNERS, UUID.class, subject, subject));
        judged.add(person);
        jdbc.update("update measurement set person = ? where" + WRITTEN_FOR, person, subject, subject);
        jdbc.update("update attendance set person = ? where" + WRITTEN_FOR, person, subject, subject);
        follow(person);
        return judgeAgain(judged);
    }

    private void follow(UUID person) {
        Children.Child child = children.find(Set.of(person)).get(person);
        if (child != null) {
            moved(person, child.posyandu(), child.path());
        }
    }

    List<Change> judgeAgain(Set<UUID> persons) {
        Map<UUID, Children.Child> known = new HashMap<>();
        children.find(persons).values().forEach(child -> known.put(child.person(), child));
        return judge(known, Map.of());
    }
}
