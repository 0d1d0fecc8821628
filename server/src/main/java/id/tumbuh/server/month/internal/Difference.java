package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Cells;
import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Mark;
import id.tumbuh.care.month.Period;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.people.Names;
import id.tumbuh.server.sync.Posyandus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What differs between two versions of a month, or between one that was signed and the register as it is now. */
@Component
public class Difference {
    private static final String SIGNATURE = """
            select fact, form from month_fact where posyandu = ? and month = ? and kind = 1 and version = ? order by conflict, fact desc""";

    private final Scoped scoped;
    private final Readers readers;
    private final Drafts drafts;
    private final SignedTable signed;
    private final Names names;
    private final JdbcTemplate jdbc;

    Difference(Scoped scoped, Readers readers, Drafts drafts, SignedTable signed, Names names, JdbcTemplate jdbc) {
        this.scoped = scoped;
        this.readers = readers;
        this.drafts = drafts;
        this.signed = signed;
        this.names = names;
        this.jdbc = jdbc;
    }

    /** An item whose number differs. */
    public record Changed(String item, int before, int after) {}

    /** What was counted of somebody; null on one side where the person is named by the other alone. */
    public record Of(
            @Nullable String belongs,
            @Nullable Integer months,
            @Nullable String sex,
            List<String> marks,
            @Nullable Integer weightG,
            @Nullable Integer lengthMm,
            List<UUID> facts) {}

    /** Somebody of whom something differs. */
    public record Child(
            UUID person,
            @Nullable String name,
            @Nullable Of before,
            @Nullable Of after) {}

    /** All that differs. */
    public record Between(String from, String to, List<Changed> items, List<Child> children) {}

    /**
     * Compares.
     *
     * @param from the number of a version
     * @param to another number, or null for the register as it is now
     */
    public Between between(Caller caller, String posyandu, String periodText, int from, @Nullable Integer to) {
        Posyandus.Site site = readers.posyandu(caller, posyandu);
        Period period = Readers.period(periodText);
        return scoped.in(caller.scope(), () -> {
            Version one = version(site.id(), period, from);
            Version other = to == null ? now(site, period) : version(site.id(), period, to);
            // What one of them did not know yet is no difference.
            int form = Math.min(one.form(), other.form());
            List<Counted> before = Counted.in(one.rows(), form);
            List<Counted> after = Counted.in(other.rows(), form);
            String later = to == null ? "draft" : to.toString();
            return new Between(Integer.toString(from), later, items(before, after, period), children(before, after));
        });
    }

    /** Rows and the form of their marks. */
    private record Version(List<Counted> rows, int form) {}

    private Version now(Posyandus.Site site, Period period) {
        return new Version(drafts.of(site, period).counted(), Mark.FORM);
    }

    private Version version(String posyandu, Period period, int version) {
        List<Version> found = jdbc.query(
                SIGNATURE,
                (row, number) -> new Version(signed.counted(row.getObject(1, UUID.class)), row.getInt(2)),
                posyandu,
                period.number(),
                version);
        if (found.isEmpty()) {
            throw Problem.of(GeneralProblem.INVALID, "from");
        }
        return found.getFirst();
    }

    private static List<Changed> items(List<Counted> before, List<Counted> after, Period period) {
        Cells one = Cells.of(Counted.rows(before), period);
        Cells other = Cells.of(Counted.rows(after), period);
        List<Changed> changed = new ArrayList<>();
        for (Item item : Item.values()) {
            if (one.count(item) != other.count(item)) {
                changed.add(new Changed(item.name(), one.count(item), other.count(item)));
            }
        }
        return changed;
    }

    private List<Child> children(List<Counted> before, List<Counted> after) {
        Map<UUID, Counted> one = byPerson(before);
        Map<UUID, Counted> other = byPerson(after);
        Set<UUID> differing = new TreeSet<>(one.keySet());
        differing.addAll(other.keySet());
        differing.removeIf(person -> same(one.get(person), other.get(person)));
        Map<UUID, String> known = names.of(new HashSet<>(differing));
        return differing.stream()
                .map(person -> new Child(person, known.get(person), of(one.get(person)), of(other.get(person))))
                .toList();
    }

    private static Map<UUID, Counted> byPerson(List<Counted> rows) {
        Map<UUID, Counted> byPerson = new HashMap<>();
        rows.forEach(row -> byPerson.put(row.person(), row));
        return byPerson;
    }

    /** What was only known and does not count makes no difference. */
    private static boolean same(@Nullable Counted one, @Nullable Counted other) {
        return one != null
                && other != null
                && one.row().equals(other.row())
                && one.values().equals(other.values())
                && one.facts().equals(other.facts());
    }

    private static @Nullable Of of(@Nullable Counted counted) {
        if (counted == null) {
            return null;
        }
        Months.Person person = Months.person(counted, null);
        return new Of(
                counted.row().belongs().name(),
                person.months(),
                person.sex(),
                person.marks(),
                counted.values().weightG(),
                counted.values().lengthMm(),
                counted.facts());
    }
}
