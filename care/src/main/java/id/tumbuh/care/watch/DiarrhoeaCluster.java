package id.tumbuh.care.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Children of one neighbourhood who fell ill with diarrhoea within a week.
 *
 * <p>The ministry's criteria of an outbreak compare with what is usual at a place (twice the month before, or a rise over three periods in a
 * row); a posyandu of some eighty children has no such usual. So the limit is ours ({@link id.tumbuh.care.rule.Rule#DIARRHOEA_CLUSTER}): at
 * a point prevalence of one child in ten within two weeks, three of a neighbourhood's ten children in a week are seldom chance, and two often
 * are. It says "look", not "outbreak".
 *
 * @param where the neighbourhood, as the caller names it
 * @param first epoch day on which the first fell ill
 * @param last epoch day on which the last fell ill
 * @param children each once, in order of falling ill
 */
public record DiarrhoeaCluster<P, C>(P where, int first, int last, List<C> children) {
    public static final int CHILDREN = 3;
    /** Days from the first to the last, both counted. */
    public static final int DAYS = 7;

    public DiarrhoeaCluster {
        children = List.copyOf(children);
    }

    /**
     * One child falling ill.
     *
     * @param since epoch day
     */
    public record Episode<P, C>(P where, C child, int since) {}

    /** The clusters among episodes in any order, in the order of their first day; clusters of a place that overlap are one. */
    public static <P, C> List<DiarrhoeaCluster<P, C>> of(List<Episode<P, C>> episodes) {
        List<Episode<P, C>> ordered = new ArrayList<>(episodes);
        ordered.sort(Comparator.comparingInt(Episode::since));
        Map<P, List<Episode<P, C>>> places = new LinkedHashMap<>();
        for (Episode<P, C> episode : ordered) {
            places.computeIfAbsent(episode.where(), unused -> new ArrayList<>()).add(episode);
        }
        List<DiarrhoeaCluster<P, C>> clusters = new ArrayList<>();
        for (Map.Entry<P, List<Episode<P, C>>> place : places.entrySet()) {
            addOf(place.getKey(), place.getValue(), clusters);
        }
        clusters.sort(Comparator.comparingInt(DiarrhoeaCluster::first));
        return clusters;
    }

    private static <P, C> void addOf(P where, List<Episode<P, C>> episodes, List<DiarrhoeaCluster<P, C>> clusters) {
        int from = -1;
        int until = -1;
        for (int at = 0; at < episodes.size(); at++) {
            int end = windowEnd(episodes, at);
            if (childrenOf(episodes, at, end).size() < CHILDREN) {
                continue;
            }
            if (from >= 0 && at > until) {
                clusters.add(cluster(where, episodes, from, until));
                from = -1;
            }
            from = from < 0 ? at : from;
            until = Math.max(until, end);
        }
        if (from >= 0) {
            clusters.add(cluster(where, episodes, from, until));
        }
    }

    /** The last that fell ill within the days that begin with this one. */
    private static <P, C> int windowEnd(List<Episode<P, C>> episodes, int from) {
        int end = from;
        while (end + 1 < episodes.size()
                && episodes.get(end + 1).since() - episodes.get(from).since() < DAYS) {
            end++;
        }
        return end;
    }

    private static <P, C> DiarrhoeaCluster<P, C> cluster(P where, List<Episode<P, C>> episodes, int from, int until) {
        return new DiarrhoeaCluster<>(
                where, episodes.get(from).since(), episodes.get(until).since(), childrenOf(episodes, from, until));
    }

    private static <P, C> List<C> childrenOf(List<Episode<P, C>> episodes, int from, int until) {
        Set<C> seen = new HashSet<>();
        List<C> children = new ArrayList<>();
        for (int at = from; at <= until; at++) {
            if (seen.add(episodes.get(at).child())) {
                children.add(episodes.get(at).child());
            }
        }
        return children;
    }
}
