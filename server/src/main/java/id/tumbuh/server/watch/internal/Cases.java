package id.tumbuh.server.watch.internal;

import id.tumbuh.care.watch.Severity;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.Facts;
import id.tumbuh.server.sync.Posyandus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The worklist of a posyandu's month: what is doubtful, the worst first. Found anew each time; nothing of it is stored but what was decided. */
@Component
public class Cases {
    private static final int POSYANDU_DEPTH = 5;
    /** The worst kind first; what waits for the kader after what waits for the bidan; then the older. */
    private static final Comparator<Case> ORDER = Comparator.comparing(
                    (Case one) -> one.state().equals("returned"))
            .thenComparingInt(Case::rank)
            .thenComparing(Case::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.key().toString());

    private final Posyandus posyandus;
    private final Scoped scoped;
    private final MonthReader months;
    private final CaseWords words;
    private final Persons persons;
    private final CaseFaces faces;
    private final Facts facts;

    Cases(
            Posyandus posyandus,
            Scoped scoped,
            MonthReader months,
            CaseWords words,
            Persons persons,
            CaseFaces faces,
            Facts facts) {
        this.posyandus = posyandus;
        this.scoped = scoped;
        this.months = months;
        this.words = words;
        this.persons = persons;
        this.faces = faces;
        this.facts = facts;
    }

    /**
     * The list.
     *
     * @param month what it was found in
     * @param accepted how many were accepted and are not on it any more
     */
    record Worklist(MonthData month, List<Entry> entries, int accepted) {
        long count(Severity severity) {
            return entries.stream()
                    .filter(one -> one.found().kind().severity() == severity)
                    .count();
        }
    }

    /**
     * A case of the list.
     *
     * @param subject the person, where one of this posyandu's; a fact about the case then is about that person
     */
    record Entry(Found found, Case face, @Nullable UUID subject) {}

    /**
     * A worklist as it is answered.
     *
     * @param asOf the day as of which children count
     * @param today of the posyandu
     */
    public record Listed(
            String posyandu, String period, LocalDate asOf, LocalDate today, Counts counts, List<Case> cases) {}

    /**
     * How much there is.
     *
     * @param waiting for the kader; they are also in one of the three
     * @param accepted in this month and not on the list any more
     */
    public record Counts(long danger, long figures, long rest, long waiting, int accepted) {}

    /** Of a posyandu of the caller's. */
    public Listed list(Caller caller, String posyandu, Period period) {
        Worklist list = of(caller, posyandu, period);
        long waiting = list.entries().stream()
                .filter(one -> one.face().state().equals("returned"))
                .count();
        Counts counts = new Counts(
                list.count(Severity.DANGER),
                list.count(Severity.FIGURES),
                list.count(Severity.REST),
                waiting,
                list.accepted());
        return new Listed(
                posyandu,
                period.toString(),
                LocalDate.ofEpochDay(list.month().asOf()),
                LocalDate.ofEpochDay(list.month().today()),
                counts,
                list.entries().stream().map(Entry::face).toList());
    }

    /** The same with what it was found in. */
    Worklist of(Caller caller, String posyandu, Period period) {
        Posyandus.Site site = within(caller, posyandu);
        return scoped.in(caller.scope(), () -> list(months.read(site, period), caller.role()));
    }

    /** The same within a running transaction. */
    Worklist within(Posyandus.Site site, Period period) {
        return list(months.read(site, period), Role.BIDAN);
    }

    /** What is decided upon the list, while nobody else writes for the posyandu: two who press at once do not both decide. */
    <T> T deciding(Caller caller, String posyandu, Period period, Function<Worklist, T> work) {
        Posyandus.Site site = within(caller, posyandu);
        return scoped.in(caller.scope(), () -> {
            facts.hold(site.id());
            return work.apply(list(months.read(site, period), caller.role()));
        });
    }

    Posyandus.Site within(Caller caller, String posyandu) {
        Posyandus.Site site = posyandus.find(Set.of(posyandu)).get(posyandu);
        if (site == null || !caller.scope().contains(site.path())) {
            throw new Problem(GeneralProblem.NOT_FOUND);
        }
        if (site.path().depth() != POSYANDU_DEPTH) {
            throw Problem.of(GeneralProblem.INVALID, "posyandu");
        }
        return site;
    }

    private Worklist list(MonthData month, Role role) {
        Ways ways = new Ways(month.site().id(), month.period());
        List<Found> found = new ArrayList<>();
        found.addAll(GrowthCases.of(month, ways));
        found.addAll(MeasurementCases.of(month));
        found.addAll(FactCases.of(month));
        found.addAll(LateCases.of(month, LateCases.mayOpen(role, month)));
        found.addAll(PersonCases.of(month, ways));
        Map<UUID, CaseWords.Standing> said =
                words.of(found.stream().map(Found::key).collect(Collectors.toSet()));
        List<Found> left = new ArrayList<>();
        for (Found one : found) {
            if (said.getOrDefault(one.key(), CaseWords.Standing.OPEN).state() != CaseWords.State.ACCEPTED) {
                left.add(one);
            }
        }
        Map<UUID, Persons.Known> known = persons.of(named(left));
        String path = month.site().path().value();
        List<Entry> entries = new ArrayList<>();
        for (Found one : left) {
            CaseWords.Standing standing = said.getOrDefault(one.key(), CaseWords.Standing.OPEN);
            Persons.Known person = one.person() == null ? null : known.get(one.person());
            UUID subject = person != null && person.path().equals(path) ? one.person() : null;
            // Who lives beyond the caller's areas by now is decided about there; what was measured here can be accepted
            // here.
            Found shown = one.person() != null && person == null ? one.withoutWays() : one;
            entries.add(new Entry(shown, faces.of(shown, standing, known, month), subject));
        }
        entries.sort(Comparator.comparing(Entry::face, ORDER));
        return new Worklist(month, entries, found.size() - left.size());
    }

    private static Set<UUID> named(List<Found> found) {
        Set<UUID> ids = new HashSet<>();
        for (Found one : found) {
            if (one.person() != null) {
                ids.add(one.person());
            }
            if (one.other() != null) {
                ids.add(one.other());
            }
        }
        return ids;
    }
}
