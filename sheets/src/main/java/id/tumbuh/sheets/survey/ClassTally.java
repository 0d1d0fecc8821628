package id.tumbuh.sheets.survey;

/** Children counted in classes that exclude each other: how many, their weights, and their squared weights. */
final class ClassTally {
    private final double[] weights;
    private final double[] squares;
    private long children;

    ClassTally(int classes) {
        weights = new double[classes];
        squares = new double[classes];
    }

    void add(int classIndex, double weight) {
        children++;
        weights[classIndex] += weight;
        squares[classIndex] += weight * weight;
    }

    void addAll(ClassTally other) {
        children += other.children;
        for (int index = 0; index < weights.length; index++) {
            weights[index] += other.weights[index];
            squares[index] += other.squares[index];
        }
    }

    /**
     * The share of the classes {@code from} to {@code to}, both included, with the sum of squared influences
     * {@code (w (x − p) / Σw)²} in its closed form for x of 0 and 1.
     */
    Influence share(int from, int to) {
        double total = 0;
        double totalSquares = 0;
        double hits = 0;
        double hitSquares = 0;
        for (int index = 0; index < weights.length; index++) {
            total += weights[index];
            totalSquares += squares[index];
            if (index >= from && index <= to) {
                hits += weights[index];
                hitSquares += squares[index];
            }
        }
        double share = hits / total;
        double misses = totalSquares - hitSquares;
        double squared = (1 - share) * (1 - share) * hitSquares + share * share * misses;
        return new Influence(children, total, share, squared / (total * total), Double.NaN);
    }
}
