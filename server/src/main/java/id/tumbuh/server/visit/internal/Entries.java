package id.tumbuh.server.visit.internal;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.people.Children;
import id.tumbuh.server.people.PersonOwned;
import id.tumbuh.server.people.Visiting;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactProblem;
import id.tumbuh.server.sync.Remains;
import id.tumbuh.server.sync.State;
import id.tumbuh.server.sync.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** The view of services, answers, absences and referrals, and of the decisions about them. */
@Component
@Order(340)
class Entries implements View, PersonOwned {
    private final EntryTable table;
    private final Decisions decisions;
    private final Children children;
    private final List<Remains> remains;
    private final Visiting visiting;
    private final JdbcTemplate jdbc;

    Entries(
            EntryTable table,
            Decisions decisions,
            Children children,
            List<Remains> remains,
            Visiting visiting,
            JdbcTemplate jdbc) {
        this.table = table;
        this.decisions = decisions;
        this.children = children;
        this.remains = List.copyOf(remains);
        this.visiting = visiting;
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return Arrays.stream(EntryKind.values()).map(EntryKind::wire).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> tables() {
        return List.of("entry");
    }

    @Override
    public List<Change> apply(List<Fact> batch) {
        List<Fact> facts = decisions.ofEntries(batch);
        if (facts.isEmpty()) {
            return List.of();
        }
        Set<UUID> subjects = new HashSet<>();
        facts.forEach(fact -> subjects.add(fact.person()));
        Map<UUID, Children.Child> known = children.find(subjects);
        List<EntryTable.New> rows = new ArrayList<>();
        Set<UUID> persons = new HashSet<>();
        for (Fact fact : facts) {
            Children.Child child = known.get(fact.person());
            if (child == null) {
                throw new IllegalStateException("an entry of nobody known: " + fact.id());
            }
            rows.add(new EntryTable.New(fact, child, EntryKind.of(fact.kind())));
            persons.add(child.person());
        }
        table.insert(rows);
        return judge(persons, facts.stream().map(Fact::id).collect(Collectors.toUnmodifiableSet()));
    }

    /** Leaves of these persons' entries what remains of their facts; what differed in words alone differs no more. */
    List<Change> forget(UUID[] erased) {
        List<EntryTable.Written> written = table.written(erased);
        table.rewrite(written.stream().map(this::remaining).toList());
        return judge(written.stream().map(EntryTable.Written::person).collect(Collectors.toUnmodifiableSet()));
    }

    private EntryTable.Written remaining(EntryTable.Written row) {
        for (Remains one : remains) {
            if (one.knows(row.kind().wire())) {
                return row.with(one.of(row.kind().wire(), row.body()));
            }
        }
        return row.with(JsonNodeFactory.instance.objectNode());
    }

    private List<Change> judge(Set<UUID> persons) {
        return judge(persons, Set.of());
    }

    /** @param fresh what was stored just now, of which no phone has heard */
    private List<Change> judge(Set<UUID> persons, Set<UUID> fresh) {
        List<HeardEntries.Spoken> rows = table.families(persons);
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<UUID> spoken = rows.stream().map(HeardEntries.Spoken::person).collect(Collectors.toUnmodifiableSet());
        List<Entry> before = rows.stream().map(HeardEntries.Spoken::entry).toList();
        List<Entry> after = HeardEntries.judged(rows, children.find(spoken), visiting.of(spoken));
        Set<UUID> turned = new HashSet<>();
        for (int i = 0; i < before.size(); i++) {
            Entry row = after.get(i);
            if (isUnheard(row) != isUnheard(before.get(i)) && !fresh.contains(row.fact())) {
                turned.add(row.fact());
            }
        }
        Set<UUID> told = Retold.of(after, Entry::fact, Entry::base, turned);
        List<Entry> changed = new ArrayList<>();
        List<Change> states = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Entry row = after.get(i);
            if (!row.equals(before.get(i))) {
                changed.add(row);
            }
            if (row.conflict() != before.get(i).conflict() || told.contains(row.fact())) {
                states.add(
                        row.conflict()
                                ? new Change(row.fact(), State.CONFLICT, FactProblem.CONFLICT.code())
                                : new Change(row.fact(), State.ACCEPTED, null));
            }
        }
        if (!changed.isEmpty()) {
            table.update(changed);
        }
        return states;
    }

    private static boolean isUnheard(Entry row) {
        return row.standing() == Entry.Standing.UNHEARD;
    }

    @Override
    public void moved(UUID person, String posyandu, ScopePath path) {
        jdbc.update("update entry set path = ? where person = ?", path.value(), person);
    }

    @Override
    public List<Change> corrected(UUID person) {
        return List.of();
    }

    @Override
    public List<Change> merged(UUID absorbed, UUID survivor) {
        return count(absorbed, survivor);
    }

    @Override
    public List<Change> unmerged(UUID restored, UUID survivor) {
        return count(restored, restored);
    }

    /** Whose word counts may be another. */
    @Override
    public List<Change> belonging(Set<UUID> persons) {
        return judge(persons);
    }

    /** A family is about one id, but whose word counts in it goes by where the person is at home. */
    private List<Change> count(UUID subject, UUID person) {
        jdbc.update(
                "update entry set person = ? where subject = ? and person in (select * from person_kin(array[?]))",
                person,
                subject,
                subject);
        Children.Child child = children.find(Set.of(person)).get(person);
        if (child != null) {
            moved(person, child.posyandu(), child.path());
        }
        return judge(Set.of(person));
    }
}
