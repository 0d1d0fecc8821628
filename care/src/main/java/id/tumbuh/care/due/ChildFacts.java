package id.tumbuh.care.due;

import id.tumbuh.care.feeding.AsiAnswer;
import id.tumbuh.care.service.Served;
import id.tumbuh.growth.verdict.Alert;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a child.
 *
 * @param birthDay epoch day
 * @param province the first two digits of the Kemendagri code; 0 where it is unknown
 * @param served what was written down of services and doses
 * @param asi the months of exclusive breastfeeding
 * @param alerts what growth found at the last visit
 * @param diarrhoeaSince epoch day on which the episode of now began; null without one
 */
public record ChildFacts(
        int birthDay,
        int province,
        List<Served> served,
        List<AsiAnswer> asi,
        List<Alert> alerts,
        @Nullable Integer diarrhoeaSince) {
    public ChildFacts {
        served = List.copyOf(served);
        asi = List.copyOf(asi);
        alerts = List.copyOf(alerts);
    }

    /** A child of whom nothing is written yet. */
    public static ChildFacts bornOn(int birthDay) {
        return new ChildFacts(birthDay, 0, List.of(), List.of(), List.of(), null);
    }
}
