package id.tumbuh.care.month;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The children of a neighbourhood who fell ill with diarrhoea in a week that begins on Monday (the week of the ministry's early warning), and
 * how many of them got oralit and zinc. Of each child an illness counts once a week, however often it was told.
 *
 * @param monday epoch day
 * @param where the neighbourhood, as the caller names it
 * @param children each once, in the order of their falling ill
 */
public record DiarrhoeaWeek<P, C>(int monday, P where, List<C> children, int oralit, int zinc) {
    private static final int DAYS = 7;
    /** The 1st of January 1970 was a Thursday. */
    private static final int THURSDAY = 3;

    public DiarrhoeaWeek {
        children = List.copyOf(children);
    }

    /**
     * A child falling ill, as it was told.
     *
     * @param since epoch day
     */
    public record Episode<P, C>(P where, C child, int since, boolean oralit, boolean zinc) {}

    /** The Monday of a day's week, epoch days. */
    public static int monday(int day) {
        return day - Math.floorMod(day + THURSDAY, DAYS);
    }

    /** The weeks of episodes in any order: by week, within one in the order of the neighbourhoods. */
    public static <P, C> List<DiarrhoeaWeek<P, C>> of(List<Episode<P, C>> episodes, Comparator<P> order) {
        List<Episode<P, C>> ordered = new ArrayList<>(episodes);
        ordered.sort(Comparator.comparingInt(Episode::since));
        Map<Integer, Map<P, List<Episode<P, C>>>> weeks = new HashMap<>();
        for (Episode<P, C> episode : ordered) {
            weeks.computeIfAbsent(monday(episode.since()), unused -> new HashMap<>())
                    .computeIfAbsent(episode.where(), unused -> new ArrayList<>())
                    .add(episode);
        }
        List<DiarrhoeaWeek<P, C>> rows = new ArrayList<>();
        List<Integer> mondays = new ArrayList<>(weeks.keySet());
        mondays.sort(Comparator.naturalOrder());
        for (int monday : mondays) {
            Map<P, List<Episode<P, C>>> week = weeks.getOrDefault(monday, new HashMap<>());
            List<P> places = new ArrayList<>(week.keySet());
            places.sort(order);
            for (P place : places) {
                rows.add(row(monday, place, week.getOrDefault(place, List.of())));
            }
        }
        return rows;
    }

    private static <P, C> DiarrhoeaWeek<P, C> row(int monday, P where, List<Episode<P, C>> episodes) {
        Set<C> children = new LinkedHashSet<>();
        Set<C> oralit = new HashSet<>();
        Set<C> zinc = new HashSet<>();
        for (Episode<P, C> episode : episodes) {
            children.add(episode.child());
            if (episode.oralit()) {
                oralit.add(episode.child());
            }
            if (episode.zinc()) {
                zinc.add(episode.child());
            }
        }
        return new DiarrhoeaWeek<>(monday, where, new ArrayList<>(children), oralit.size(), zinc.size());
    }
}
