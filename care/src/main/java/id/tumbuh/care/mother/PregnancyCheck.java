package id.tumbuh.care.mother;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was measured and asked of a pregnant woman; null is not done.
 *
 * @param systolic mmHg
 * @param diastolic mmHg
 * @param firstTrimesterBmi kg/m²
 * @param haemoglobin g/dL
 * @param weightOnCurve whether the weight follows the curve of the Buku KIA
 * @param dangerSigns those that were said
 */
public record PregnancyCheck(
        @Nullable Integer armMillimetres,
        @Nullable Integer systolic,
        @Nullable Integer diastolic,
        @Nullable Double firstTrimesterBmi,
        @Nullable Double haemoglobin,
        @Nullable Boolean weightOnCurve,
        List<PregnancyDangerSign> dangerSigns) {
    public PregnancyCheck {
        dangerSigns = List.copyOf(dangerSigns);
    }

    /** Nothing measured, no danger sign said. */
    public static PregnancyCheck nothing() {
        return new PregnancyCheck(null, null, null, null, null, null, List.of());
    }
}
