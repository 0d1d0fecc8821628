package id.tumbuh.sheets.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which clusters were drawn in which stratum, and how their influences make a variance. */
final class SampleDesign {
    /** The same cluster number in two strata is two clusters. */
    private record Unit(int stratum, int cluster) {}

    private final Map<Unit, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<Integer>> unitsByStratum = new HashMap<>();

    /** Number of the cluster, from 0 in order of appearance. */
    int unit(int stratum, int cluster) {
        return numbers.computeIfAbsent(new Unit(stratum, cluster), fresh -> {
            int number = numbers.size();
            unitsByStratum.computeIfAbsent(stratum, first -> new ArrayList<>()).add(number);
            return number;
        });
    }

    int units() {
        return numbers.size();
    }

    int degreesOfFreedom() {
        return numbers.size() - unitsByStratum.size();
    }

    /**
     * Between-cluster variance of a figure: for each stratum k / (k − 1) · Σ (U − mean U)².
     *
     * <p>A stratum of one cluster is taken around the mean of all clusters (0, since influences sum to nothing) instead
     * of around itself: the {@code survey} package's conservative option "adjust".
     *
     * @param influences the sum of the influences in each cluster, by unit number; a cluster without any is 0
     */
    double variance(double[] influences) {
        double variance = 0;
        for (List<Integer> units : unitsByStratum.values()) {
            int count = units.size();
            double centre = count == 1 ? 0 : mean(units, influences);
            double squared = 0;
            for (int unit : units) {
                squared += (influences[unit] - centre) * (influences[unit] - centre);
            }
            variance += count == 1 ? squared : squared * count / (count - 1);
        }
        return variance;
    }

    private static double mean(List<Integer> units, double[] influences) {
        double sum = 0;
        for (int unit : units) {
            sum += influences[unit];
        }
        return sum / units.size();
    }
}
