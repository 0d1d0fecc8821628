package id.tumbuh.server.visit.internal;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.plausibility.Earlier;
import id.tumbuh.growth.verdict.Assessment;
import id.tumbuh.growth.verdict.Child;
import id.tumbuh.growth.verdict.Past;
import id.tumbuh.growth.verdict.Visit;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.visit.internal.Derived.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything one child was measured, put in order: what was corrected or withdrawn, which measurement of a day counts, and what the rules
 * say of each. A function of the set of facts alone.
 */
final class ChildVisits {
    /**
     * A measurement that asks to be taken again never before one that does not; a health worker's before a kader's, hers before what a
     * parent reports; then the older fact, whose id is made of the time at which the device wrote it.
     */
    private static final Comparator<Judged> PROPOSED = Comparator.comparing(
                    (Judged one) -> one.derived().measureAgain())
            .thenComparingInt(one -> rank(one.row().by))
            .thenComparing(one -> one.row().fact);

    private final List<Measured> rows;
    private final Child child;
    private final Rules rules;
    private final Set<UUID> signed;

    ChildVisits(List<Measured> rows, Child child, Rules rules) {
        this(rows, child, rules, Set.of());
    }

    /**
     * Everything of a child.
     *
     * @param rows without what came after its month was signed, and without what does not count ({@link Heard})
     * @param signed what counts by a signature, whatever would be proposed by now
     */
    ChildVisits(List<Measured> rows, Child child, Rules rules, Set<UUID> signed) {
        this.rows = List.copyOf(rows);
        this.child = child;
        this.rules = rules;
        this.signed = signed;
    }

    /** A measurement and what the rules say of it, whichever counts. */
    private record Judged(Measured row, Derived derived) {}

    /** The rules in force at a posyandu on a day. */
    interface Rules {
        Assessment at(String posyandu, int day);
    }

    private static int rank(Fact.By by) {
        return switch (by) {
            case NAKES -> 0;
            case KADER -> 1;
            case PARENT -> 2;
        };
    }

    /** Derives every row anew; rows before the day keep their verdict, which nothing later can change. */
    void judge(int fromDay) {
        List<Earlier> visits = new ArrayList<>();
        Map<Integer, Measured> months = new TreeMap<>();
        for (List<Chain> day : days()) {
            int date = day.getFirst().effective().day;
            Measured official = date < fromDay ? stored(day) : judge(day, Past.complete(before(months, date), visits));
            remember(official, months, visits);
        }
    }

    /** What was measured on each day, in order of days. */
    private Collection<List<Chain>> days() {
        Map<Integer, List<Chain>> days = new TreeMap<>();
        for (Chain chain : chains()) {
            if (!chain.withdrawn()) {
                days.computeIfAbsent(chain.effective().day, unused -> new ArrayList<>(1))
                        .add(chain);
            }
        }
        return days.values();
    }

    private static List<Weighing> before(Map<Integer, Measured> months, int day) {
        List<Weighing> weighings = new ArrayList<>();
        months.forEach((month, row) -> {
            if (month < CivilDate.monthNumber(day)) {
                weighings.add(new Weighing(row.day, grams(row), row.derived.inDoubt()));
            }
        });
        return weighings;
    }

    /** In a month the first weighing at the posyandu counts; where there was none, the first weighing anywhere. */
    private static void remember(Measured official, Map<Integer, Measured> months, List<Earlier> visits) {
        Measures measures = official.body.measures();
        visits.add(new Earlier(
                official.day, measures.weightKg(), measures.lengthCm(), measures.position(), measures.headCm()));
        if (official.body.weightG() != null) {
            months.merge(
                    CivilDate.monthNumber(official.day),
                    official,
                    (first, next) ->
                            first.place != Fact.Place.POSYANDU && next.place == Fact.Place.POSYANDU ? next : first);
        }
    }

    private static int grams(Measured row) {
        Integer grams = row.body.weightG();
        return grams == null ? 0 : grams;
    }

    /** Judges what was measured on a day, and gives what counts of it. */
    private Measured judge(List<Chain> day, Past past) {
        List<Judged> judged = new ArrayList<>(day.size());
        for (Chain chain : day) {
            judged.add(new Judged(chain.effective(), derived(chain, past)));
        }
        Measured official = judged.size() == 1 ? judged.getFirst().row() : official(day, judged);
        boolean open = day.size() > 1 && isOpen(day, official);
        for (int i = 0; i < judged.size(); i++) {
            Standing standing = judged.get(i).row() == official ? Standing.OFFICIAL : Standing.OTHER;
            mark(day.get(i), judged.get(i).derived().as(standing), open);
        }
        return official;
    }

    private Derived derived(Chain chain, Past past) {
        Measured row = chain.effective();
        Integer birthDay = child.birthDay();
        // A year typed wrong makes an age nobody has: the visit is kept without scores.
        Age age = birthDay == null || !Age.isDays((double) row.day - birthDay) ? null : Age.between(birthDay, row.day);
        Visit visit = new Visit(row.day, age, row.body.measures(), chain.isVerified());
        Child known = age == null ? new Child(child.sex(), null, child.birthWeightG()) : child;
        return Derived.of(
                rules.at(chain.measuredAt(), row.day).of(known, visit, past), Standing.OTHER, chain.isVerified());
    }

    private static void mark(Chain chain, Derived derived, boolean open) {
        Measured row = chain.effective();
        row.derived = derived.with(open || chain.forked() || row.disputed, derived.inDoubt());
        for (Measured other : chain.rows()) {
            if (other != row && other.kind.says()) {
                boolean head = chain.forked() && chain.heads().contains(other);
                Standing standing = chain.isTaken(other) ? Standing.WITHDRAWN : Standing.CORRECTED_SINCE;
                other.derived = Derived.without(standing).with(head, false);
            }
        }
    }

    /** What counted of a day when it was judged. */
    private static Measured stored(List<Chain> day) {
        for (Chain chain : day) {
            if (chain.effective().derived.standing() == Standing.OFFICIAL) {
                return chain.effective();
            }
        }
        throw new IllegalStateException("nothing counts of a day that was judged");
    }

    /** What was signed, else the bidan's choice, else the proposal. */
    private Measured official(List<Chain> day, List<Judged> judged) {
        for (Chain chain : day) {
            if (signed.contains(chain.effective().fact)) {
                return chain.effective();
            }
        }
        Measured chosen = null;
        Measured decision = null;
        for (Chain chain : day) {
            for (Measured row : chain.rows()) {
                boolean later = decision == null || row.fact.compareTo(decision.fact) > 0;
                if (row.kind == VisitKind.CHOSEN && later) {
                    decision = row;
                    chosen = chain.effective();
                }
            }
        }
        return chosen != null
                ? chosen
                : judged.stream().min(PROPOSED).orElseThrow().row();
    }

    /** Several of a day that say different things, and nobody has chosen. */
    private static boolean isOpen(List<Chain> day, Measured official) {
        boolean differ = false;
        boolean decided = false;
        for (Chain chain : day) {
            differ |= !sameValues(chain.effective().body, official.body);
            for (Measured row : chain.rows()) {
                decided |= row.kind == VisitKind.CHOSEN;
            }
        }
        return differ && !decided;
    }

    private static boolean sameValues(MeasuredBody one, MeasuredBody other) {
        return Objects.equals(one.measures(), other.measures());
    }

    /**
     * A measurement with its corrections, decisions and withdrawals.
     *
     * @param heads what was not corrected again; two where two people corrected the same
     * @param decided somebody chose one of the heads
     */
    private record Chain(
            List<Measured> rows, Set<Measured> heads, Measured effective, boolean withdrawn, boolean decided) {
        /** The posyandu whose settings hold: where it was measured, whoever corrects it from wherever the child lives by then. */
        String measuredAt() {
            for (Measured row : rows) {
                if (row.kind == VisitKind.MEASURED) {
                    return row.posyandu;
                }
            }
            return effective.posyandu;
        }

        /** Whether the newest word on the weight that counts here says that it is right. */
        boolean isVerified() {
            Measured word = null;
            for (Measured row : rows) {
                boolean about = row.kind.isWordOnWeight() && effective.fact.equals(row.base);
                word = about && (word == null || row.fact.compareTo(word.fact) > 0) ? row : word;
            }
            return word != null && word.kind == VisitKind.VERIFIED;
        }

        /** Who corrects alike contradicts nobody. */
        boolean forked() {
            return heads.size() > 1
                    && !decided
                    && heads.stream()
                            .anyMatch(head -> head.day != effective.day || !sameValues(head.body, effective.body));
        }

        /** Whether somebody took back that word alone. */
        boolean isTaken(Measured word) {
            return rows.stream().anyMatch(row -> row.kind == VisitKind.WITHDRAWN && word.fact.equals(row.over));
        }
    }

    private List<Chain> chains() {
        List<Chain> chains = new ArrayList<>(rows.size());
        if (isPlain()) {
            for (Measured row : rows) {
                chains.add(new Chain(List.of(row), Set.of(row), row, false, false));
            }
            return chains;
        }
        Map<UUID, Measured> byFact = new HashMap<>();
        for (Measured row : rows) {
            byFact.put(row.fact, row);
        }
        Map<UUID, UUID> roots = Roots.of(rows, row -> row.fact, row -> row.over == null ? null : byFact.get(row.over));
        Map<UUID, List<Measured>> byRoot = new TreeMap<>();
        for (Measured row : rows) {
            byRoot.computeIfAbsent(roots.getOrDefault(row.fact, row.fact), unused -> new ArrayList<>())
                    .add(row);
        }
        for (List<Measured> family : byRoot.values()) {
            chains.add(chain(family));
        }
        return chains;
    }

    /** Nobody corrected or decided anything: as it is for nearly every child. */
    private boolean isPlain() {
        for (Measured row : rows) {
            if (row.kind != VisitKind.MEASURED) {
                return false;
            }
        }
        return true;
    }

    private static Chain chain(List<Measured> family) {
        Set<UUID> corrected = new HashSet<>();
        Set<UUID> taken = new HashSet<>();
        for (Measured row : family) {
            if (row.kind == VisitKind.CORRECTED && row.over != null) {
                corrected.add(row.over);
            }
            if (row.kind == VisitKind.WITHDRAWN && row.over != null) {
                taken.add(row.over);
            }
        }
        Set<Measured> heads = new HashSet<>();
        for (Measured row : family) {
            if (row.kind.says() && !corrected.contains(row.fact)) {
                heads.add(row);
            }
        }
        boolean withdrawn = isWithdrawn(taken, heads);
        if (!withdrawn) {
            heads.removeIf(head -> taken.contains(head.fact));
        }
        Measured chosen = chosen(family, heads);
        Measured effective = chosen != null ? chosen : greatest(heads.isEmpty() ? family : heads);
        mark(family, withdrawn);
        return new Chain(family, heads, effective, withdrawn || heads.isEmpty(), chosen != null);
    }

    /**
     * Where two corrected the same, who takes one of both back leaves the other standing. Whatever else is taken back is the measurement
     * itself.
     */
    private static boolean isWithdrawn(Set<UUID> taken, Set<Measured> heads) {
        Set<UUID> left = new HashSet<>(taken);
        heads.forEach(head -> left.remove(head.fact));
        return !left.isEmpty() || (!taken.isEmpty() && heads.stream().allMatch(head -> taken.contains(head.fact)));
    }

    /** The head that the newest decision names; null where none does. */
    private static @Nullable Measured chosen(List<Measured> family, Set<Measured> heads) {
        Measured decision = null;
        Measured chosen = null;
        for (Measured row : family) {
            if (row.kind == VisitKind.CHOSEN && (decision == null || row.fact.compareTo(decision.fact) > 0)) {
                for (Measured head : heads) {
                    if (head.fact.equals(row.over)) {
                        decision = row;
                        chosen = head;
                    }
                }
            }
        }
        return chosen;
    }

    private static Measured greatest(Collection<Measured> rows) {
        return rows.stream().max(Comparator.comparing(row -> row.fact)).orElseThrow();
    }

    private static void mark(List<Measured> family, boolean withdrawn) {
        for (Measured row : family) {
            if (!row.kind.says()) {
                row.derived = Derived.without(Standing.DECISION);
            } else if (withdrawn) {
                row.derived = Derived.without(Standing.WITHDRAWN);
            }
        }
    }
}
