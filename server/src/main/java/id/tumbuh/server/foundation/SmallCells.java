package id.tumbuh.server.foundation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers of a table are held back from whoever knows everybody in the village (child-growth.md 9.3): those from 1 to 4, and beside
 * them as many more as it takes that no sum on the page tells one that is held back. A cell is told by a sum where it is the only one of it
 * that is not published, or where all that are not are the least they can be: whatever is held back is at least 1, as 0 is published.
 *
 * @param <K> names a cell
 */
public final class SmallCells<K> {
    /** Fewer than these are somebody one knows. */
    public static final int SMALLEST_TOLD = 5;

    private final Map<K, Integer> cells;
    private final List<Sum<K>> sums;
    private final Set<K> unpublished;
    private final Set<K> held = new HashSet<>();

    /** What adds up to a whole; of cells that are not there nothing is known, and sums that name one are passed over. */
    public record Sum<K>(K whole, List<K> parts) {
        public Sum {
            parts = List.copyOf(parts);
        }

        List<K> all() {
            List<K> all = new ArrayList<>(parts);
            all.add(whole);
            return all;
        }
    }

    private SmallCells(Map<K, Integer> cells, List<Sum<K>> sums, Set<K> unpublished) {
        this.cells = new LinkedHashMap<>(cells);
        this.sums = sums.stream()
                .filter(sum -> cells.keySet().containsAll(sum.all()))
                .toList();
        this.unpublished = Set.copyOf(unpublished);
        cells.forEach((cell, number) -> {
            if (isSmall(number) && !unpublished.contains(cell)) {
                held.add(cell);
            }
        });
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Sum<K> sum : this.sums) {
                K next = tells(sum) ? another(sum) : null;
                grows |= next != null && held.add(next);
            }
        }
    }

    /** Whether a number is held back by itself. */
    public static boolean isSmall(int number) {
        return number > 0 && number < SMALLEST_TOLD;
    }

    /**
     * The cells that are held back.
     *
     * @param sums what whoever sees the cells may add up
     * @param unpublished cells that stand on no page but would be told by a sum, such as what is left of a whole
     */
    public static <K> Set<K> held(Map<K, Integer> cells, List<Sum<K>> sums, Set<K> unpublished) {
        return Set.copyOf(new SmallCells<>(cells, sums, unpublished).held);
    }

    /** Whether the sum tells a cell that is held back, or one that is small and stands nowhere. */
    private boolean tells(Sum<K> sum) {
        List<K> unknown = sum.all().stream().filter(this::isUnknown).toList();
        boolean guarded = unknown.stream().anyMatch(cell -> held.contains(cell) || isSmall(number(cell)));
        if (!guarded) {
            return false;
        }
        int least = unknown.stream().mapToInt(this::least).sum();
        int rest = unknown.stream().mapToInt(this::number).sum();
        return unknown.size() == 1 || (!isUnknown(sum.whole()) && rest == least);
    }

    private boolean isUnknown(K cell) {
        return held.contains(cell) || unpublished.contains(cell);
    }

    private int least(K cell) {
        return held.contains(cell) ? 1 : 0;
    }

    private int number(K cell) {
        return cells.getOrDefault(cell, 0);
    }

    /** The least that is told of it, its whole last of all. */
    private @Nullable K another(Sum<K> sum) {
        K found = null;
        for (K part : sum.parts()) {
            boolean told = !isUnknown(part) && number(part) > 0;
            if (told && (found == null || number(part) < number(found))) {
                found = part;
            }
        }
        return found != null || isUnknown(sum.whole()) ? found : sum.whole();
    }
}
