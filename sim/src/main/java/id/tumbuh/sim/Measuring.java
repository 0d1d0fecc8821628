package id.tumbuh.sim;

import id.tumbuh.growth.Position;
import id.tumbuh.sim.body.Body;
import id.tumbuh.sim.chance.Draw;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One child measured once: what the instruments show and what is written down. */
final class Measuring {
    private static final int STANDING_LOSS_MM = 7;
    private static final int STANDS_FROM_DAY = 300;
    private static final int HEAP_GRAMS = 500;
    private static final int HEAP_MM = 5;
    private static final double LENGTH_AT_POST = 0.8;
    private static final double LENGTH_AT_HOME = 0.4;
    private static final double POSITION_NOTED = 0.98;
    private static final double HEAD = 0.5;
    private static final int HEAD_UNTIL_DAY = 1_096;
    private static final double ARM = 0.6;
    private static final int ARM_FROM_DAY = 183;
    private static final int SEVERE_ARM_MM = 115;
    private static final double OEDEMA_OF_SEVERE = 0.03;

    final Set<Mistake> mistakes = EnumSet.noneOf(Mistake.class);
    final int weightGrams;
    final @Nullable Integer lengthMm;
    final @Nullable Position position;
    final @Nullable Integer headMm;
    final @Nullable Integer armMm;
    final boolean oedema;

    Measuring(ErrorRates errors, Draw draw, Body body, int ageDays, Visit.Scale scale, Visit.Place place) {
        this.weightGrams = weight(errors, draw, body.weightGrams(ageDays), scale);
        boolean measured = draw.chance(place == Visit.Place.HOME ? LENGTH_AT_HOME : LENGTH_AT_POST);
        Position used = position(errors, draw, ageDays);
        int shown = body.lengthMm(ageDays) - (used == Position.STANDING ? STANDING_LOSS_MM : 0);
        int length = length(errors, draw, shown);
        boolean noted = draw.chance(POSITION_NOTED);
        this.lengthMm = measured ? length : null;
        this.position = measured && noted ? used : null;
        if (!measured) {
            mistakes.removeAll(EnumSet.of(
                    Mistake.WRONG_POSITION,
                    Mistake.LENGTH_HEAPED,
                    Mistake.LENGTH_DIGITS_SWAPPED,
                    Mistake.LENGTH_WITHOUT_DECIMAL));
        }
        int head = body.headMm(ageDays) + error(draw, errors.headMm());
        int arm = body.armMm(ageDays) + error(draw, errors.armMm());
        this.headMm = draw.chance(HEAD) && ageDays < HEAD_UNTIL_DAY ? head : null;
        this.armMm = draw.chance(ARM) && ageDays >= ARM_FROM_DAY ? arm : null;
        this.oedema = draw.chance(OEDEMA_OF_SEVERE) && ageDays >= ARM_FROM_DAY && body.armMm(ageDays) < SEVERE_ARM_MM;
    }

    private int weight(ErrorRates errors, Draw draw, int truth, Visit.Scale scale) {
        int step = scale.stepGrams();
        int shown = Math.max(step, Births.nearest(truth + error(draw, errors.weightGrams()), step));
        if (draw.chance(errors.heaping())) {
            mistakes.add(Mistake.WEIGHT_HEAPED);
            shown = Math.max(HEAP_GRAMS, Births.nearest(shown, HEAP_GRAMS));
        }
        return draw.chance(errors.typing()) ? Typing.weight(draw, shown, mistakes) : shown;
    }

    private int length(ErrorRates errors, Draw draw, int truth) {
        int shown = truth + error(draw, errors.lengthMm());
        if (draw.chance(errors.heaping())) {
            mistakes.add(Mistake.LENGTH_HEAPED);
            shown = Births.nearest(shown, HEAP_MM);
        }
        return draw.chance(errors.typing()) ? Typing.length(draw, shown, mistakes) : shown;
    }

    private Position position(ErrorRates errors, Draw draw, int ageDays) {
        Position right = ageDays < Position.STANDING_FROM_DAY ? Position.LYING : Position.STANDING;
        if (!draw.chance(errors.wrongPosition()) || ageDays < STANDS_FROM_DAY) {
            return right;
        }
        mistakes.add(Mistake.WRONG_POSITION);
        return right == Position.LYING ? Position.STANDING : Position.LYING;
    }

    private static int error(Draw draw, double spread) {
        double error = spread * draw.gaussian();
        return (int) (error < 0 ? error - 0.5 : error + 0.5);
    }
}
