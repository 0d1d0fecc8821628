package id.tumbuh.sim;

import id.tumbuh.growth.Position;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measurement as it was written down, right or wrong; {@link Truth} of the same index tells what it should have been.
 *
 * @param session of the month; a home visit belongs to the session it makes up for
 * @param person for whom it was written down
 * @param day epoch day
 * @param minute minute of the local day
 * @param kader 0 or 1, of {@link Post#kader}
 * @param weightGrams as typed; a child that was not weighed has no visit
 * @param lengthMm as shown in the position noted, not corrected; null where not measured
 * @param position null where length was not measured or the position not noted
 */
public record Visit(
        UUID id,
        UUID session,
        UUID person,
        int day,
        int minute,
        Place place,
        int kader,
        Scale scale,
        int weightGrams,
        @Nullable Integer lengthMm,
        @Nullable Position position,
        @Nullable Integer headMm,
        @Nullable Integer armMm,
        boolean oedema) {
    /** Where a child is measured. */
    public enum Place {
        POSYANDU,
        HOME
    }

    /** What a child is weighed with, and its step. */
    public enum Scale {
        /** The hanging scale. */
        DACIN(100),
        DIGITAL(50),
        BABY(10);

        private final int stepGrams;

        Scale(int stepGrams) {
            this.stepGrams = stepGrams;
        }

        public int stepGrams() {
            return stepGrams;
        }
    }
}
