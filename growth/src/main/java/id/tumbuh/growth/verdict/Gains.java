package id.tumbuh.growth.verdict;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.increment.IncrementScore;
import id.tumbuh.growth.increment.Increments;
import id.tumbuh.growth.increment.Velocity;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.plausibility.Earlier;
import id.tumbuh.growth.score.ChildScores;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a child has gained since earlier visits, by WHO's increments. */
public final class Gains {
    private Gains() {}

    /**
     * The newest gain that a table covers; null where none fits, or sex or birth day is not known. Weights are those of the weighings
     * that nobody doubts, in grams; lengths are corrected as if lying, which is how children of that age are measured.
     */
    public static @Nullable IncrementScore newest(Velocity velocity, Child child, Visit visit, Past past) {
        Integer day = visit.day();
        Integer birthDay = child.birthDay();
        Double now = value(velocity, child, day, visit.measures());
        if (child.sex() == null || birthDay == null || day == null || now == null) {
            return null;
        }
        List<Increments.Earlier> earlier = velocity == Velocity.WEIGHT ? weights(past) : visits(velocity, child, past);
        return Increments.newest(velocity, child.sex(), birthDay, earlier, day, now);
    }

    private static List<Increments.Earlier> weights(Past past) {
        List<Increments.Earlier> earlier = new ArrayList<>();
        for (Weighing weighing : past.weighings()) {
            if (!weighing.inDoubt()) {
                earlier.add(new Increments.Earlier(weighing.day(), weighing.grams()));
            }
        }
        return earlier;
    }

    private static List<Increments.Earlier> visits(Velocity velocity, Child child, Past past) {
        List<Increments.Earlier> earlier = new ArrayList<>();
        for (Earlier visit : past.visits()) {
            Measures measures =
                    new Measures(null, visit.lengthCm(), visit.position(), visit.headCm(), null, null, null, false);
            Double value = value(velocity, child, visit.day(), measures);
            if (value != null) {
                earlier.add(new Increments.Earlier(visit.day(), value));
            }
        }
        return earlier;
    }

    private static @Nullable Double value(Velocity velocity, Child child, @Nullable Integer day, Measures measures) {
        return switch (velocity) {
            case WEIGHT -> {
                Double kilograms = measures.weightKg();
                yield kilograms == null ? null : (double) Assessment.grams(kilograms);
            }
            case HEAD -> measures.headCm();
            case LENGTH -> {
                boolean born = day != null && child.birthDay() != null && day >= child.birthDay();
                Age age = born && day != null && child.birthDay() != null ? Age.between(child.birthDay(), day) : null;
                yield new ChildScores(child.sex(), age, measures).correctedCm();
            }
        };
    }
}
