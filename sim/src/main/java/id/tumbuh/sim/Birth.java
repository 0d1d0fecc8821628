package id.tumbuh.sim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a register and e-PPGBM ask about a child's birth, as written down.
 *
 * @param weightGrams to 100 g or finer, as on the birth letter
 * @param lengthMm to 5 mm or finer
 * @param gestationalWeeks completed; null where nobody remembers
 * @param order 1 for the first child of the mother; of twins each its own
 * @param earlyBreastfeeding IMD; null where it was not noted
 * @param bookDay epoch day on which the family got its Buku KIA or KMS; null where it has none
 * @param pregnancy among the post's pregnancies; null where that was before the simulation
 */
public record Birth(
        int weightGrams,
        int lengthMm,
        @Nullable Integer gestationalWeeks,
        int order,
        boolean twin,
        @Nullable Boolean earlyBreastfeeding,
        @Nullable Integer bookDay,
        @Nullable UUID pregnancy) {}
