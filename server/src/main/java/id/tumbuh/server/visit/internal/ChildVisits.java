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

/**
 * Everything one child was measured, put in order: what was corrected or withdrawn, which measurement of a day counts, and what the rules
 * say of each. A function of the set of facts alone.
 */
final class ChildVisits {
    /** A health worker's measurement before a kader's, hers before what a parent reports; then the older fact. */
    private static final Comparator<Row> PROPOSED =
            Comparator.comparingInt((Row row) -> rank(row.by)).thenComparing(row -> row.fact);

    private final List<Row> rows;
    private final Child child;
    private final Assessment rules;
    private final Map<UUID, Row> byFact = new HashMap<>();

    ChildVisits(List<Row> rows, Child child, Assessment rules) {
        this.rows = List.copyOf(rows);
        this.child = child;
        this.rules = rules;
        for (Row row : rows) {
            byFact.put(row.fact, row);
        }
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
        Map<Integer, List<Chain>> days = new TreeMap<>();
        for (Chain chain : chains()) {
            if (chain.says()) {
                days.computeIfAbsent(chain.effective().day, unused -> new ArrayList<>())
                        .add(chain);
            }
        }
        List<Earlier> visits = new ArrayList<>();
        Map<Integer, Row> months = new TreeMap<>();
        days.forEach((day, chains) -> {
            Row official = official(chains);
            boolean open = isOpen(chains, official);
            if (day >= fromDay) {
                Past past = Past.complete(before(months, day), visits);
                for (Chain chain : chains) {
                    judge(chain, chain.effective() == official, open, past);
                }
            }
            remember(official, months, visits);
        });
    }

    private static List<Weighing> before(Map<Integer, Row> months, int day) {
        List<Weighing> weighings = new ArrayList<>();
        months.forEach((month, row) -> {
            if (month < CivilDate.monthNumber(day)) {
                weighings.add(new Weighing(row.day, grams(row), row.derived.inDoubt()));
            }
        });
        return weighings;
    }

    /** In a month the first weighing at the posyandu counts; where there was none, the first weighing anywhere. */
    private static void remember(Row official, Map<Integer, Row> months, List<Earlier> visits) {
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

    private static int grams(Row row) {
        Integer grams = row.body.weightG();
        return grams == null ? 0 : grams;
    }

    private void judge(Chain chain, boolean official, boolean open, Past past) {
        Row row = chain.effective();
        Integer birthDay = child.birthDay();
        Age age = birthDay == null || row.day < birthDay ? null : Age.between(birthDay, row.day);
        Visit visit = new Visit(row.day, age, row.body.measures());
        Child known = age == null ? new Child(child.sex(), null, child.birthWeightG()) : child;
        Standing standing = official ? Standing.OFFICIAL : Standing.OTHER;
        row.derived = Derived.of(rules.of(known, visit, past), standing, open || chain.forked());
        for (Row other : chain.rows()) {
            if (other != row && other.kind.says()) {
                boolean head = chain.heads().contains(other);
                Derived bare = Derived.without(Standing.CORRECTED_SINCE);
                other.derived = head ? bare.inConflict() : bare;
            }
        }
    }

    /** The bidan's choice, else the proposal. */
    private Row official(List<Chain> day) {
        Row chosen = null;
        Row decision = null;
        for (Chain chain : day) {
            for (Row row : chain.rows()) {
                boolean later = decision == null || row.fact.compareTo(decision.fact) > 0;
                if (row.kind == VisitKind.CHOSEN && later) {
                    decision = row;
                    chosen = chain.effective();
                }
            }
        }
        return chosen != null
                ? chosen
                : day.stream().map(Chain::effective).min(PROPOSED).orElseThrow();
    }

    /** Several of a day that say different things, and nobody has chosen. */
    private static boolean isOpen(List<Chain> day, Row official) {
        boolean differ = false;
        boolean decided = false;
        for (Chain chain : day) {
            differ |= !sameValues(chain.effective().body, official.body);
            for (Row row : chain.rows()) {
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
     */
    private record Chain(List<Row> rows, Set<Row> heads, Row effective, boolean withdrawn) {
        boolean says() {
            return !withdrawn;
        }

        boolean forked() {
            return heads.size() > 1;
        }
    }

    private List<Chain> chains() {
        Map<UUID, List<Row>> byRoot = new TreeMap<>();
        for (Row row : rows) {
            byRoot.computeIfAbsent(root(row).fact, unused -> new ArrayList<>()).add(row);
        }
        List<Chain> chains = new ArrayList<>();
        for (List<Row> family : byRoot.values()) {
            chains.add(chain(family));
        }
        return chains;
    }

    private static Chain chain(List<Row> family) {
        Set<UUID> corrected = new HashSet<>();
        boolean withdrawn = false;
        for (Row row : family) {
            if (row.kind == VisitKind.CORRECTED && row.base != null) {
                corrected.add(row.base);
            }
            withdrawn |= row.kind == VisitKind.WITHDRAWN;
        }
        Set<Row> heads = new HashSet<>();
        for (Row row : family) {
            if (row.kind.says() && !corrected.contains(row.fact)) {
                heads.add(row);
            }
        }
        Row effective = greatest(heads.isEmpty() ? family : heads);
        mark(family, withdrawn);
        return new Chain(family, heads, effective, withdrawn || heads.isEmpty());
    }

    private static Row greatest(Collection<Row> rows) {
        return rows.stream().max(Comparator.comparing(row -> row.fact)).orElseThrow();
    }

    private static void mark(List<Row> family, boolean withdrawn) {
        for (Row row : family) {
            if (!row.kind.says()) {
                row.derived = Derived.without(Standing.DECISION);
            } else if (withdrawn) {
                row.derived = Derived.without(Standing.WITHDRAWN);
            }
        }
    }

    /** The first measurement; a chain can only be as long as there are rows. */
    private Row root(Row row) {
        Row root = row;
        for (int steps = 0; steps < rows.size(); steps++) {
            Row base = root.base == null ? null : byFact.get(root.base);
            if (base == null) {
                return root;
            }
            root = base;
        }
        return root;
    }
}
