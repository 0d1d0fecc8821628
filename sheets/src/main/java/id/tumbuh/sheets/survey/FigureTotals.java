package id.tumbuh.sheets.survey;

/** One figure of one group of a clustered survey, in two passes: first its mean, then each cluster's influence. */
final class FigureTotals {
    private final Figure figure;
    private final double[] clusterInfluences;
    private long children;
    private double weight;
    private double sum;
    private double spread;

    FigureTotals(Figure figure, int clusters) {
        this.figure = figure;
        clusterInfluences = new double[clusters];
    }

    void add(ChildScores child, double childWeight) {
        double value = figure.of(child);
        if (!Double.isNaN(value)) {
            children++;
            weight += childWeight;
            sum += childWeight * value;
        }
    }

    /** The second pass, once every row has been through {@link #add}. */
    void addInfluence(ChildScores child, double childWeight, int cluster) {
        double value = figure.of(child);
        if (!Double.isNaN(value)) {
            double distance = value - sum / weight;
            clusterInfluences[cluster] += childWeight * distance / weight;
            spread += childWeight * distance * distance;
        }
    }

    Influence influence(SampleDesign design) {
        double variance = design.variance(clusterInfluences);
        boolean isMean = figure instanceof Figure.MeanZ;
        double deviation = isMean ? Influence.deviation(spread, weight, children) : Double.NaN;
        return new Influence(children, weight, sum / weight, variance, deviation);
    }
}
