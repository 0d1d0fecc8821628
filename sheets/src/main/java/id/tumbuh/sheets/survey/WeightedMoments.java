package id.tumbuh.sheets.survey;

/**
 * Weight, mean and squared spread of values as they stream by, updated so that nothing cancels (West 1979); two halves
 * can be joined (Chan, Golub and LeVeque 1983).
 */
final class WeightedMoments {
    private double weight;
    private double mean;
    private double spread;

    void add(double value, double valueWeight) {
        if (valueWeight == 0) {
            return;
        }
        weight += valueWeight;
        double step = (value - mean) * valueWeight / weight;
        spread += valueWeight * (value - mean) * (value - mean - step);
        mean += step;
    }

    void addAll(WeightedMoments other) {
        if (other.weight == 0) {
            return;
        }
        double total = weight + other.weight;
        double distance = other.mean - mean;
        spread += other.spread + distance * distance * weight * other.weight / total;
        mean += distance * other.weight / total;
        weight = total;
    }

    double weight() {
        return weight;
    }

    double mean() {
        return mean;
    }

    /** Sum of weight times squared distance from a centre. */
    double spreadAround(double centre) {
        return spread + weight * (mean - centre) * (mean - centre);
    }
}
