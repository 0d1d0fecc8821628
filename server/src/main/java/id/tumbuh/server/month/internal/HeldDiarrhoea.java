package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.DiarrhoeaWeek;
import id.tumbuh.server.foundation.SmallCells;
import id.tumbuh.server.foundation.SmallCells.Sum;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers of a village's diarrhoea are held back from those who know everybody there ({@link SmallCells}): by week and posyandu, their sum of the
 * week, and the sums of a month, which forms print. A cell is named by its week, its place and what it counts.
 */
final class HeldDiarrhoea {
    /** The whole village. */
    static final String ALL = "*";
    /** Nothing is held back. */
    static final HeldDiarrhoea NOTHING = new HeldDiarrhoea(Set.of());

    private static final String MONTH = "month";
    private static final List<String> FIELDS = List.of("count", "oralit", "zinc");

    private final Set<String> held;

    private HeldDiarrhoea(Set<String> held) {
        this.held = held;
    }

    /** Of the weeks of all posyandu of a village. */
    static HeldDiarrhoea of(List<DiarrhoeaWeek<String, UUID>> posts) {
        Map<String, Integer> cells = new TreeMap<>();
        Set<String> weeks = new TreeSet<>();
        Set<String> places = new TreeSet<>();
        for (DiarrhoeaWeek<String, UUID> post : posts) {
            String week = Integer.toString(post.monday());
            weeks.add(week);
            places.add(post.where());
            for (String field : FIELDS) {
                for (String where : List.of(post.where(), ALL)) {
                    cells.merge(cell(week, where, field), number(post, field), Integer::sum);
                    cells.merge(cell(MONTH, where, field), number(post, field), Integer::sum);
                }
            }
        }
        List<Sum<String>> sums = new ArrayList<>();
        for (String field : FIELDS) {
            Set<String> rows = new TreeSet<>(weeks);
            rows.add(MONTH);
            rows.forEach(week -> sums.add(sum(
                    cells,
                    cell(week, ALL, field),
                    places.stream().map(place -> cell(week, place, field)).toList())));
            Set<String> columns = new TreeSet<>(places);
            columns.add(ALL);
            columns.forEach(place -> sums.add(sum(
                    cells,
                    cell(MONTH, place, field),
                    weeks.stream().map(week -> cell(week, place, field)).toList())));
        }
        return new HeldDiarrhoea(SmallCells.held(cells, sums, rests(cells, sums)));
    }

    /** What oralit and zinc leave of those who fell ill stands nowhere, and is told by both. */
    private static Set<String> rests(Map<String, Integer> cells, List<Sum<String>> sums) {
        Set<String> rests = new HashSet<>();
        for (String count : List.copyOf(cells.keySet())) {
            if (!count.endsWith(" count")) {
                continue;
            }
            String stem = count.substring(0, count.length() - "count".length());
            for (String field : List.of("oralit", "zinc")) {
                String rest = stem + "without " + field;
                cells.put(rest, cells.getOrDefault(count, 0) - cells.getOrDefault(stem + field, 0));
                rests.add(rest);
                sums.add(new Sum<>(count, List.of(stem + field, rest)));
            }
        }
        return rests;
    }

    /** Of a place without illness in a week there is no cell. */
    private static Sum<String> sum(Map<String, Integer> cells, String whole, List<String> parts) {
        return new Sum<>(whole, parts.stream().filter(cells::containsKey).toList());
    }

    private static int number(DiarrhoeaWeek<String, UUID> week, String field) {
        return switch (field) {
            case "oralit" -> week.oralit();
            case "zinc" -> week.zinc();
            default -> week.children().size();
        };
    }

    private static String cell(String week, String where, String field) {
        return week + " " + where + " " + field;
    }

    /** A week as the reader may see it. */
    AreaDiarrhoea.Ill shown(DiarrhoeaWeek<String, UUID> week) {
        return new AreaDiarrhoea.Ill(shown(week, "count"), shown(week, "oralit"), shown(week, "zinc"));
    }

    private @Nullable Integer shown(DiarrhoeaWeek<String, UUID> week, String field) {
        boolean secret = held.contains(cell(Integer.toString(week.monday()), week.where(), field));
        return secret ? null : Integer.valueOf(number(week, field));
    }
}
