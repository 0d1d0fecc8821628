package id.tumbuh.sheets.quality;

/** Counts in classes that should be equally full: last digits, or months within a year. */
final class ClassCounts {
    private static final int FEWEST_IN_A_CLASS = 5;

    private final long[] counts;

    ClassCounts(int classes) {
        counts = new long[classes];
    }

    void add(int classIndex) {
        counts[classIndex]++;
    }

    void addAll(ClassCounts other) {
        for (int index = 0; index < counts.length; index++) {
            counts[index] += other.counts[index];
        }
    }

    long total() {
        long total = 0;
        for (long count : counts) {
            total += count;
        }
        return total;
    }

    double share(int classIndex) {
        return (double) counts[classIndex] / total();
    }

    /** NiPN's digit preference score, 100 √(χ² / (n · df)) to two decimals: 0 even, 100 all in one class. */
    double score() {
        double chiSquare = test().statistic();
        double score = 100 * Math.sqrt(chiSquare / ((double) total() * (counts.length - 1)));
        return Double.isNaN(score) ? score : Math.round(score * 100) / 100.0;
    }

    Significance test() {
        return Significance.uniform(counts);
    }

    /** The score as a result; chi-square wants five expected in each class. */
    QualityResult result(Check check, Subject subject, Scale scale, Reading sound, Reading unsound) {
        boolean enough = total() >= (long) FEWEST_IN_A_CLASS * counts.length;
        QualityClass quality = enough ? scale.classOf(score()) : QualityClass.NOT_ENOUGH_DATA;
        Reading reading = quality.isSound() ? sound : unsound;
        return QualityResult.of(check, subject, total(), score(), test(), quality, reading);
    }
}
