package id.tumbuh.growth.plausibility;

import id.tumbuh.growth.Position;
import org.jspecify.annotations.Nullable;

/** The child's visit before: what was measured then. */
public record Earlier(
        int day,
        @Nullable Double weightKg,
        @Nullable Double lengthCm,
        @Nullable Position position,
        @Nullable Double headCm) {

    /** What is known last after one more visit, which need not have measured everything; the day is that of the weight. */
    public Earlier then(Earlier visit) {
        boolean weighed = visit.weightKg != null;
        boolean measured = visit.lengthCm != null;
        return new Earlier(
                weighed ? visit.day : day,
                weighed ? visit.weightKg : weightKg,
                measured ? visit.lengthCm : lengthCm,
                measured ? visit.position : position,
                visit.headCm != null ? visit.headCm : headCm);
    }
}
