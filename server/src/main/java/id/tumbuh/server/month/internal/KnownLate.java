package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Mark;
import id.tumbuh.care.month.MonthRow;
import id.tumbuh.care.month.Period;
import id.tumbuh.server.month.Late;
import id.tumbuh.server.sync.Posyandus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares what is in force with the register, person by person. */
@Component
class KnownLate implements Late {
    private final Standing standing;
    private final SignedTable signed;
    private final Drafts drafts;

    KnownLate(Standing standing, SignedTable signed, Drafts drafts) {
        this.standing = standing;
        this.signed = signed;
        this.drafts = drafts;
    }

    @Override
    public @Nullable Proposed of(Posyandus.Site site, Period period) {
        Standing.Month month = standing.of(site.id(), period);
        Standing.Signed inForce = month.signed();
        UUID head = month.head();
        if (inForce == null || head == null) {
            return null;
        }
        Draft draft = drafts.of(site, period);
        List<Person> persons = draft.isSigned(inForce)
                ? List.of()
                : persons(signed.counted(inForce.fact()), Counted.in(draft.counted(), inForce.form()), period);
        boolean received = month.state() == MonthState.RECEIVED || month.state() == MonthState.APPROVED;
        return new Proposed(inForce.fact(), head, month.state().isOpen(), received, persons);
    }

    static List<Person> persons(List<Counted> before, List<Counted> after, Period period) {
        Map<UUID, Counted> one = byPerson(before);
        Map<UUID, Counted> other = byPerson(after);
        Set<UUID> all = new TreeSet<>(one.keySet());
        all.addAll(other.keySet());
        List<Person> persons = new ArrayList<>();
        for (UUID id : all) {
            Counted was = one.get(id);
            Counted now = other.get(id);
            if (!same(was, now)) {
                persons.add(new Person(id, side(was), side(now), facts(was, now), items(was, now, period)));
            }
        }
        return persons;
    }

    private static Map<UUID, Counted> byPerson(List<Counted> rows) {
        Map<UUID, Counted> byPerson = new TreeMap<>();
        rows.forEach(row -> byPerson.put(row.person(), row));
        return byPerson;
    }

    private static boolean same(@Nullable Counted one, @Nullable Counted other) {
        if (one == null || other == null) {
            // Known, and counted by nothing: the same as not there.
            Counted there = one == null ? other : one;
            return there == null
                    || (there.facts().isEmpty() && there.row().marks().isEmpty());
        }
        return row(one).equals(row(other))
                && one.values().equals(other.values())
                && one.facts().equals(other.facts());
    }

    private static MonthRow row(Counted counted) {
        MonthRow row = counted.row();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(row.marks());
        marks.remove(Mark.RUJUK_DIJAWAB);
        return new MonthRow(row.belongs(), row.months(), row.sex(), row.poor(), marks);
    }

    private static @Nullable Side side(@Nullable Counted counted) {
        return counted == null
                ? null
                : new Side(
                        counted.values().weightG(),
                        counted.values().lengthMm(),
                        counted.row().marks().stream().sorted().map(Mark::name).toList());
    }

    private static List<UUID> facts(@Nullable Counted was, @Nullable Counted now) {
        Set<UUID> differing = new TreeSet<>();
        if (was != null) {
            differing.addAll(was.facts());
        }
        if (now != null) {
            now.facts().forEach(fact -> {
                if (!differing.remove(fact)) {
                    differing.add(fact);
                }
            });
        }
        return List.copyOf(differing);
    }

    private static List<Change> items(@Nullable Counted was, @Nullable Counted now, Period period) {
        List<Change> items = new ArrayList<>();
        for (Item item : Item.values()) {
            int before = was != null && item.counts(was.row(), period) ? 1 : 0;
            int after = now != null && item.counts(now.row(), period) ? 1 : 0;
            if (after != before && item != Item.RUJUK_DIJAWAB) {
                items.add(new Change(item.name(), after - before));
            }
        }
        return items;
    }
}
