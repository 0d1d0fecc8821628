package id.tumbuh.server.visit.internal;

import id.tumbuh.growth.verdict.Child;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.people.Children;
import id.tumbuh.server.people.Deceased;
import id.tumbuh.server.people.PersonOwned;
import id.tumbuh.server.people.Visiting;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactProblem;
import id.tumbuh.server.sync.State;
import id.tumbuh.server.sync.View;
import id.tumbuh.server.visit.Signatures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The view of measurements: what counts, and what the rules say of it. */
@Component
@Order(300)
class Measurements implements View, PersonOwned {
    private static final Set<String> KINDS = Set.of(
            VisitKind.MEASURED.wire(),
            VisitKind.CORRECTED.wire(),
            VisitKind.WITHDRAWN.wire(),
            VisitKind.CHOSEN.wire(),
            VisitKind.VERIFIED.wire(),
            VisitKind.DOUBTED.wire(),
            VisitKind.REVERSED.wire());

    /** Found by whoever it may count for: those linked by merges are few, and an index by what was written would serve nothing else. */
    private static final String WRITTEN_FOR = " subject = ? and person in (select * from person_kin(array[?]))";

    private static final String OWNERS = "select distinct person from measurement where" + WRITTEN_FOR;

    private final MeasurementTable table;
    private final Decisions decisions;
    private final Children children;
    private final JdbcTemplate jdbc;
    private final RulesInForce rules;
    private final DifferingVerdicts differing;
    private final Signatures signatures;
    private final ProposedTable proposals;
    private final Visiting visiting;
    private final Deceased deceased;

    Measurements(
            MeasurementTable table,
            Decisions decisions,
            Children children,
            RulesInForce rules,
            DifferingVerdicts differing,
            Signatures signatures,
            ProposedTable proposals,
            Visiting visiting,
            Deceased deceased,
            JdbcTemplate jdbc) {
        this.table = table;
        this.decisions = decisions;
        this.children = children;
        this.rules = rules;
        this.differing = differing;
        this.signatures = signatures;
        this.proposals = proposals;
        this.visiting = visiting;
        this.deceased = deceased;
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public List<String> tables() {
        return List.of("measurement", "measurement_proposed");
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
        List<Change> changes = new ArrayList<>(judge(persons, fresh));
        changes.addAll(deceased.seen(subjects));
        return changes;
    }

    /** Judges everything of these persons from the first day that changed. */
    private List<Change> judge(Map<UUID, Children.Child> persons, Map<UUID, List<MeasurementTable.New>> fresh) {
        Map<UUID, List<Measured>> before = table.of(persons.keySet());
        Signatures.Signed signed = signed(persons.keySet(), before, fresh);
        Map<UUID, List<Visiting.Visit>> visits = visiting.of(spokenOf(persons, before, fresh));
        Barring barring = new Barring(signed);
        List<MeasurementTable.New> added = new ArrayList<>();
        List<Measured> again = new ArrayList<>();
        List<Change> states = new ArrayList<>();
        List<ProposedTable.Proposed> proposed = new ArrayList<>();
        Set<UUID> reopened = new HashSet<>();
        persons.forEach((person, child) -> {
            List<MeasurementTable.New> own = fresh.getOrDefault(person, List.of());
            List<Measured> all = new ArrayList<>(before.getOrDefault(person, List.of()));
            int old = all.size();
            own.forEach(row -> all.add(row.measured()));
            boolean[] conflict = new boolean[all.size()];
            boolean[] late = new boolean[all.size()];
            boolean[] unheard = new boolean[all.size()];
            for (int i = 0; i < conflict.length; i++) {
                conflict[i] = all.get(i).derived.conflict();
                late[i] = all.get(i).derived.standing() == Derived.Standing.PROPOSAL;
                unheard[i] = isUnheard(all.get(i));
            }
            barring.mark(all);
            int from = firstDay(all.subList(old, all.size()));
            for (int i = 0; i < old; i++) {
                from = late[i] == (all.get(i).barred != null) ? from : Integer.MIN_VALUE;
            }
            Belonging belonging = new Belonging(child, visits.getOrDefault(person, List.of()));
            judge(all, belonging, signed, from);
            added.addAll(own);
            Set<UUID> turned = new HashSet<>();
            for (int i = 0; i < old; i++) {
                if (isUnheard(all.get(i)) != unheard[i] || late[i] != (all.get(i).barred != null)) {
                    turned.add(all.get(i).fact);
                }
            }
            Set<UUID> told = Retold.of(all, row -> row.fact, row -> row.base, turned);
            for (int i = 0; i < conflict.length; i++) {
                Measured row = all.get(i);
                // Which word counts may follow from what is measured on another day than its own.
                if (i < old && (row.day >= from || !row.kind.says())) {
                    again.add(row);
                }
                if (late[i] || row.barred != null) {
                    reopened.add(person);
                }
                if (row.derived.conflict() != conflict[i] || told.contains(row.fact)) {
                    states.add(change(row));
                }
            }
            if (reopened.contains(person)) {
                proposed.addAll(propose(all, belonging, signed));
            }
        });
        table.insert(added);
        differing.count(added);
        table.update(again);
        if (!reopened.isEmpty()) {
            proposals.replace(reopened, proposed);
        }
        return states;
    }

    private static boolean isUnheard(Measured row) {
        return row.derived.standing() == Derived.Standing.UNHEARD;
    }

    private Signatures.Signed signed(
            Set<UUID> persons, Map<UUID, List<Measured>> before, Map<UUID, List<MeasurementTable.New>> fresh) {
        Set<String> posyandu = new HashSet<>();
        before.values().forEach(rows -> rows.forEach(row -> posyandu.add(row.posyandu)));
        fresh.values().forEach(rows -> rows.forEach(row -> posyandu.add(row.measured().posyandu)));
        return posyandu.isEmpty() ? Signatures.Signed.NOTHING : signatures.of(posyandu, persons);
    }

    /** Who the child is, where at home, and where invited. */
    private record Belonging(Children.Child child, List<Visiting.Visit> visits) {}

    /** Those of whose measurements somebody said something who is not at home with them. */
    private static Set<UUID> spokenOf(
            Map<UUID, Children.Child> persons,
            Map<UUID, List<Measured>> before,
            Map<UUID, List<MeasurementTable.New>> fresh) {
        Set<UUID> spoken = new HashSet<>();
        persons.forEach((person, child) -> {
            Stream<Measured> rows = Stream.concat(
                    before.getOrDefault(person, List.of()).stream(),
                    fresh.getOrDefault(person, List.of()).stream().map(MeasurementTable.New::measured));
            if (rows.anyMatch(row -> row.base != null && !row.posyandu.equals(child.posyandu()))) {
                spoken.add(person);
            }
        });
        return spoken;
    }

    private void judge(List<Measured> all, Belonging belonging, Signatures.Signed signed, int from) {
        List<Measured> unbarred = new ArrayList<>(all.size());
        for (Measured row : all) {
            if (row.barred == null) {
                unbarred.add(row);
            } else {
                row.derived = Derived.without(Derived.Standing.PROPOSAL);
            }
        }
        Children.Child child = belonging.child();
        Child known = new Child(child.sex(), child.birthDay(), child.birthWeightG());
        List<Measured> counting = HeardMeasured.of(unbarred, child.posyandu(), belonging.visits(), signed);
        new ChildVisits(counting, known, rules::at, signed.counting()).judge(from);
    }

    /** For each month with proposals, what would count in it if it were signed anew and no other month were. */
    private List<ProposedTable.Proposed> propose(List<Measured> all, Belonging belonging, Signatures.Signed signed) {
        Children.Child child = belonging.child();
        Set<Signatures.Month> months = new HashSet<>();
        for (Measured row : all) {
            if (row.barred != null) {
                months.add(row.barred);
            }
        }
        List<ProposedTable.Proposed> proposed = new ArrayList<>();
        for (Signatures.Month month : months) {
            List<Measured> rows = all.stream().map(Measured::bare).toList();
            Signatures.Signed others = signed.without(month);
            new Barring(others).mark(rows);
            judge(rows, belonging, others, Integer.MIN_VALUE);
            for (Measured row : rows) {
                boolean official = row.barred == null && row.derived.standing() == Derived.Standing.OFFICIAL;
                if (official && Barring.month(row).number() == month.number()) {
                    proposed.add(new ProposedTable.Proposed(month, row, child.person(), child.path()));
                }
            }
        }
        return proposed;
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
        jdbc.update("update measurement_proposed set path = ? where person = ?", path.value(), person);
    }

    @Override
    public List<Change> corrected(UUID person) {
        return judgeAgain(Set.of(person));
    }

    /** Whose word counts may be another. */
    @Override
    public List<Change> belonging(Set<UUID> persons) {
        Set<UUID> spoken = Set.copyOf(jdbc.queryForList(
                "select distinct person from measurement where person = any(?) and base is not null",
                UUID.class,
                (Object) persons.toArray(UUID[]::new)));
        return spoken.isEmpty() ? List.of() : judgeAgain(spoken);
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
