package id.tumbuh.sim;

import id.tumbuh.sim.body.Body;
import id.tumbuh.sim.chance.Draw;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the register says about a birth. */
final class Births {
    /** The last day of life below 60 months. */
    static final int LAST_DAY = 1_826;

    private static final int[] WEIGHT_STEPS = {100, 100, 50, 10};
    private static final int[] LENGTH_STEPS = {10, 10, 5};
    private static final double WEEKS_FORGOTTEN = 0.15;
    private static final double EARLY_BREASTFEEDING = 0.65;
    private static final double NOT_NOTED = 0.1;
    private static final double NO_BOOK = 0.08;
    private static final double BOOK_IN_PREGNANCY = 0.85;

    private Births() {}

    static Birth written(Draw draw, ChildDraft child, Body body, int registered, @Nullable UUID pregnancy) {
        int weightStep = WEIGHT_STEPS[draw.below(WEIGHT_STEPS.length)];
        int lengthStep = LENGTH_STEPS[draw.below(LENGTH_STEPS.length)];
        int weeks = child.gestation().weeks();
        return new Birth(
                nearest(body.weightGrams(0), weightStep),
                nearest(body.lengthMm(0), lengthStep),
                draw.chance(WEEKS_FORGOTTEN) ? null : weeks,
                child.order(),
                child.gestation().twins(),
                draw.chance(NOT_NOTED) ? null : draw.chance(EARLY_BREASTFEEDING),
                bookDay(draw, child, registered),
                pregnancy);
    }

    private static @Nullable Integer bookDay(Draw draw, ChildDraft child, int registered) {
        if (draw.chance(NO_BOOK)) {
            return null;
        }
        int conceived = child.birthDay() - 7 * child.gestation().weeks();
        int day =
                draw.chance(BOOK_IN_PREGNANCY) ? conceived + draw.between(45, 160) : child.birthDay() + draw.below(30);
        return Math.min(day, registered);
    }

    static int nearest(int value, int step) {
        return (value + step / 2) / step * step;
    }
}
