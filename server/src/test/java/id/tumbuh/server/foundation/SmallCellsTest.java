package id.tumbuh.server.foundation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.tumbuh.server.foundation.SmallCells.Sum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallCellsTest {
    private static final Sum<String> LETTERS = new Sum<>("D", List.of("N", "T", "O"));

    private static Set<String> held(int d, int n, int t, int o) {
        Map<String, Integer> cells = new LinkedHashMap<>();
        cells.put("D", d);
        cells.put("N", n);
        cells.put("T", t);
        cells.put("O", o);
        return SmallCells.held(cells, List.of(LETTERS), Set.of());
    }

    @Test
    void numbersFromOneToFourAreHeldBackWithASecondOne() {
        assertEquals(Set.of(), held(20, 10, 10, 0));
        assertEquals(Set.of(), held(25, 10, 10, 5));
        assertEquals(Set.of("O", "T"), held(23, 10, 9, 4));
        assertEquals(Set.of("O", "T"), held(20, 10, 9, 1));
        assertEquals(Set.of("O", "T"), held(16, 10, 4, 2), "two small ones hide each other");
    }

    @Test
    void whereAllThatIsLeftIsOneEachAnotherIsHeldBack() {
        assertEquals(Set.of("O", "T", "N"), held(12, 10, 1, 1));
    }

    @Test
    void whereNoPartIsLeftTheWholeIsHeldBack() {
        Map<String, Integer> cells = Map.of("K", 20, "D", 18, "rest", 2);
        List<Sum<String>> sums = List.of(new Sum<>("K", List.of("D", "rest")));
        assertEquals(Set.of("D"), SmallCells.held(cells, sums, Set.of("rest")));
        assertEquals(Set.of("O", "D"), held(3, 0, 0, 3));
    }

    @Test
    void whatIsLeftOfAWholeIsNobodysBusinessOnlyWhereItIsSmall() {
        List<Sum<String>> sums = List.of(new Sum<>("K", List.of("D", "rest")));
        for (int rest : new int[] {0, 1, 4, 5}) {
            Map<String, Integer> cells = Map.of("K", 20 + rest, "D", 20, "rest", rest);
            Set<String> expected = rest == 1 || rest == 4 ? Set.of("D") : Set.of();
            assertEquals(expected, SmallCells.held(cells, sums, Set.of("rest")), "rest " + rest);
        }
    }

    /** Posyandu by items, with a sum of the items at each and of each item over all of them, and what is left of a whole. */
    @Test
    void noSumTellsWhatIsHeldBack() {
        Random random = new Random(20261122);
        for (int round = 0; round < 5_000; round++) {
            int places = 1 + random.nextInt(5);
            Map<String, Integer> cells = new HashMap<>();
            List<Sum<String>> sums = new ArrayList<>();
            for (String item : List.of("N", "T", "O", "D", "K", "rest")) {
                cells.put("all " + item, 0);
            }
            for (int place = 0; place < places; place++) {
                fill(cells, place + " ", random);
                for (String item : List.of("N", "T", "O", "D", "K", "rest")) {
                    cells.merge("all " + item, cells.getOrDefault(place + " " + item, 0), Integer::sum);
                }
            }
            Set<String> unpublished = Set.copyOf(cells.keySet().stream()
                    .filter(cell -> cell.endsWith("rest"))
                    .toList());
            for (String item : List.of("N", "T", "O", "D", "K", "rest")) {
                List<String> parts = new ArrayList<>();
                for (int place = 0; place < places; place++) {
                    parts.add(place + " " + item);
                }
                sums.add(new Sum<>("all " + item, parts));
            }
            for (int place = -1; place < places; place++) {
                String at = place < 0 ? "all " : place + " ";
                sums.add(new Sum<>(at + "D", List.of(at + "N", at + "T", at + "O")));
                sums.add(new Sum<>(at + "K", List.of(at + "D", at + "rest")));
            }
            Set<String> held = SmallCells.held(cells, sums, unpublished);
            for (Sum<String> sum : sums) {
                assertNotTold(sum, cells, held, unpublished);
            }
            cells.forEach((cell, number) ->
                    assertFalse(SmallCells.isSmall(number) && !held.contains(cell) && !unpublished.contains(cell)));
        }
    }

    private static void fill(Map<String, Integer> cells, String at, Random random) {
        int d = 0;
        for (String item : List.of("N", "T", "O")) {
            int number = random.nextInt(12);
            cells.put(at + item, number);
            d += number;
        }
        int rest = random.nextInt(8);
        cells.put(at + "D", d);
        cells.put(at + "rest", rest);
        cells.put(at + "K", d + rest);
    }

    /** By trying every number that each unknown may be: each that is guarded has at least two. */
    private static void assertNotTold(
            Sum<String> sum, Map<String, Integer> cells, Set<String> held, Set<String> unpublished) {
        List<String> unknown = new ArrayList<>();
        int known = 0;
        for (String part : sum.parts()) {
            if (held.contains(part) || unpublished.contains(part)) {
                unknown.add(part);
            } else {
                known += cells.getOrDefault(part, 0);
            }
        }
        boolean wholeUnknown = held.contains(sum.whole()) || unpublished.contains(sum.whole());
        for (String cell : unknown) {
            int number = cells.getOrDefault(cell, 0);
            if (!held.contains(cell) && !SmallCells.isSmall(number)) {
                continue;
            }
            // The others take whatever is left, but none less than it can be.
            int others = unknown.stream()
                    .filter(other -> !other.equals(cell))
                    .mapToInt(other -> held.contains(other) ? 1 : 0)
                    .sum();
            int room = cells.getOrDefault(sum.whole(), 0) - known - others;
            int least = held.contains(cell) ? 1 : 0;
            boolean told = !wholeUnknown && (unknown.size() == 1 || room == least);
            assertFalse(told, () -> sum + " tells " + cell + " of " + cells + " without " + held);
        }
        assertFalse(wholeUnknown && unknown.isEmpty() && held.contains(sum.whole()), () -> sum + " tells its whole");
    }
}
