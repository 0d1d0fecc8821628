package id.tumbuh.server.visit.internal;

import id.tumbuh.server.visit.internal.Entry.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What counts among entries that correct, withdraw or decide about each other: a function of the set of facts alone. A later entry of the
 * same kind on a base says it anew; of two such, the one somebody chose counts, else the greater id, and both are in conflict where they
 * differ. Whatever is withdrawn of a family, the family never happened, as with measurements.
 */
final class EntryFamilies {
    private final List<Entry> rows;
    private final Map<UUID, Entry> byFact = new HashMap<>();

    EntryFamilies(List<Entry> rows) {
        this.rows = List.copyOf(rows);
        rows.forEach(row -> byFact.put(row.fact(), row));
    }

    /** Every row with what is derived of it, in the order given. */
    List<Entry> judged() {
        Map<UUID, UUID> roots = roots();
        Map<UUID, List<Entry>> families = new TreeMap<>();
        for (Entry row : rows) {
            families.computeIfAbsent(roots.getOrDefault(row.fact(), row.fact()), unused -> new ArrayList<>())
                    .add(row);
        }
        Map<UUID, Entry> judged = new HashMap<>();
        families.values().forEach(family -> judge(family, judged));
        return rows.stream().map(row -> judged.getOrDefault(row.fact(), row)).toList();
    }

    /** The first of the family of each, under the facts of all. */
    Map<UUID, UUID> roots() {
        return Roots.of(rows, Entry::fact, this::base);
    }

    /** An answer to a referral is about it and no part of its family. */
    private @Nullable Entry base(Entry row) {
        Entry base = row.base() == null ? null : byFact.get(row.base());
        boolean apart = base != null && row.kind().says() && row.kind() != base.kind();
        return apart ? null : base;
    }

    private static void judge(List<Entry> family, Map<UUID, Entry> judged) {
        Set<UUID> corrected = new HashSet<>();
        Set<UUID> taken = new HashSet<>();
        for (Entry row : family) {
            if (row.kind().says() && row.base() != null) {
                corrected.add(row.base());
            }
            if (row.kind() == EntryKind.WITHDRAWN && row.base() != null) {
                taken.add(row.base());
            }
        }
        List<Entry> all = family.stream()
                .filter(row -> row.kind().says() && !corrected.contains(row.fact()))
                .toList();
        boolean withdrawn = isWithdrawn(taken, all);
        List<Entry> heads = withdrawn
                ? all
                : all.stream().filter(head -> !taken.contains(head.fact())).toList();
        Entry chosen = chosen(family, heads);
        Entry counts = chosen != null
                ? chosen
                : heads.stream().max(Comparator.comparing(Entry::fact)).orElse(null);
        boolean open = !withdrawn && chosen == null && heads.stream().anyMatch(head -> !head.agrees(heads.getFirst()));
        for (Entry row : family) {
            judged.put(
                    row.fact(),
                    row.with(
                            standing(row, withdrawn || taken.contains(row.fact()), counts, heads),
                            open && heads.contains(row)));
        }
    }

    /** Where two corrected the same, who takes one of both back leaves the other standing; all else is the entry itself. */
    private static boolean isWithdrawn(Set<UUID> taken, List<Entry> heads) {
        Set<UUID> left = new HashSet<>(taken);
        heads.forEach(head -> left.remove(head.fact()));
        return !left.isEmpty() || (!taken.isEmpty() && heads.stream().allMatch(head -> taken.contains(head.fact())));
    }

    private static Standing standing(Entry row, boolean withdrawn, @Nullable Entry counts, List<Entry> heads) {
        if (!row.kind().says()) {
            return Standing.DECISION;
        }
        if (withdrawn) {
            return Standing.WITHDRAWN;
        }
        if (row.equals(counts)) {
            return Standing.COUNTS;
        }
        return heads.contains(row) ? Standing.OTHER : Standing.CORRECTED_SINCE;
    }

    /** The head that the newest decision names; null where none does. */
    private static @Nullable Entry chosen(List<Entry> family, List<Entry> heads) {
        Entry decision = null;
        Entry chosen = null;
        for (Entry row : family) {
            boolean later = decision == null || row.fact().compareTo(decision.fact()) > 0;
            if (row.kind() == EntryKind.CHOSEN && later) {
                for (Entry head : heads) {
                    if (head.fact().equals(row.base())) {
                        decision = row;
                        chosen = head;
                    }
                }
            }
        }
        return chosen;
    }
}
