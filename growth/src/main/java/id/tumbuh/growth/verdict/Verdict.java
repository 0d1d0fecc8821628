package id.tumbuh.growth.verdict;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.increment.IncrementScore;
import id.tumbuh.growth.kms.KmsFinding;
import id.tumbuh.growth.message.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules say of one visit, with the reasons.
 *
 * @param completedMonths bulan penuh; from the calendar where both dates are known, else the age in months cut off
 * @param correctedCm length or height after the 0.7 cm correction
 * @param findings one for each index, in the order of {@link Index}
 * @param kms null where the child was not weighed
 * @param weightIncrement by WHO increments; null where no interval fits or the weight is in doubt. Never shown in one column with the letter.
 * @param doubts what is doubtful about the measurement
 * @param alerts what asks for action, the most urgent first
 * @param explanation how it was found: inputs, age, tables, rules, editions
 * @param kaderSteps what to do at the posyandu, without repetition, the most urgent first
 * @param healthWorkerSteps what to do at the puskesmas, likewise
 * @param ruleSet the name of the rule set
 */
public record Verdict(
        @Nullable Age age,
        @Nullable Integer completedMonths,
        @Nullable Double correctedCm,
        @Nullable Double bmi,
        List<Finding> findings,
        @Nullable KmsFinding kms,
        @Nullable IncrementScore weightIncrement,
        List<Message> doubts,
        List<Alert> alerts,
        List<Message> explanation,
        List<Step> kaderSteps,
        List<Step> healthWorkerSteps,
        String ruleSet) {

    public Verdict {
        findings = List.copyOf(findings);
        doubts = List.copyOf(doubts);
        alerts = List.copyOf(alerts);
        explanation = List.copyOf(explanation);
        kaderSteps = List.copyOf(kaderSteps);
        healthWorkerSteps = List.copyOf(healthWorkerSteps);
    }

    /** The finding of an index. */
    public Finding finding(Index index) {
        for (Finding finding : findings) {
            if (finding.index() == index) {
                return finding;
            }
        }
        throw new IllegalStateException("no finding for " + index);
    }
}
