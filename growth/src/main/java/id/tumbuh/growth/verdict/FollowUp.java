package id.tumbuh.growth.verdict;

import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.plausibility.Doubt;
import id.tumbuh.growth.status.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next steps of a visit: those of its alerts, the most urgent first and each once, fitted to the child's age and weight
 * (domain notes 2.9 and 5.5).
 */
final class FollowUp {
    /** PMT and PMBA are for children of six months and more; before, it is breastfeeding that is supported. */
    private static final int FIRST_FOOD_MONTH = 6;
    /** Gizi buruk below this weight, or below six months, is treated in hospital. */
    private static final double HOSPITAL_KG = 4;

    private static final int LAST_HOSPITAL_MONTH = 59;

    private final List<Alert> alerts;
    private final List<Message> doubts;
    private final List<Finding> findings;
    private final @Nullable Integer completedMonths;
    private final @Nullable Double weightKg;

    FollowUp(
            List<Alert> alerts,
            List<Message> doubts,
            List<Finding> findings,
            @Nullable Integer completedMonths,
            @Nullable Double weightKg) {
        this.alerts = alerts;
        this.doubts = doubts;
        this.findings = findings;
        this.completedMonths = completedMonths;
        this.weightKg = weightKg;
    }

    /** What the kader does at the posyandu. */
    List<Step> kader() {
        List<Step> steps = new ArrayList<>();
        for (Message doubt : doubts) {
            if (doubt.code() instanceof Doubt kind && kind.asksToMeasureAgain()) {
                addOnce(Step.UKUR_ULANG_SEKARANG, steps);
            }
        }
        for (Alert alert : alerts) {
            addFitted(alert.kader(), steps);
        }
        if (steps.isEmpty() && anythingKnown()) {
            steps.add(allWell() ? Step.PUJI_DAN_DATANG_LAGI : food());
        }
        return steps;
    }

    /** What the bidan or nutrition officer does. */
    List<Step> healthWorker() {
        List<Step> steps = new ArrayList<>();
        for (Alert alert : alerts) {
            if (alert.isSevereAcuteMalnutrition() && hospital()) {
                addOnce(Step.RUJUK_RS, steps);
            }
            addFitted(alert.healthWorker(), steps);
        }
        return steps;
    }

    private void addFitted(List<Step> from, List<Step> steps) {
        for (Step step : from) {
            if (step == Step.KONSELING_MAKAN) {
                addOnce(food(), steps);
            } else if (step != Step.PMT_LOKAL || !beforeFirstFood()) {
                addOnce(step, steps);
            }
        }
    }

    private static void addOnce(Step step, List<Step> steps) {
        for (Step known : steps) {
            if (known == step) {
                return;
            }
        }
        steps.add(step);
    }

    private Step food() {
        return beforeFirstFood() ? Step.DUKUNG_MENYUSUI : Step.KONSELING_MAKAN;
    }

    private boolean beforeFirstFood() {
        return completedMonths != null && completedMonths < FIRST_FOOD_MONTH;
    }

    private boolean hospital() {
        boolean light = weightKg != null && weightKg < HOSPITAL_KG;
        return beforeFirstFood() || (light && completedMonths != null && completedMonths <= LAST_HOSPITAL_MONTH);
    }

    private boolean anythingKnown() {
        for (Finding finding : findings) {
            if (finding.status() != null) {
                return true;
            }
        }
        return false;
    }

    /** Missing is not normal, and "risk of overweight" is no reason to praise: the weight must be known and all classes well. */
    private boolean allWell() {
        boolean weightKnown = false;
        for (Finding finding : findings) {
            Status status = finding.status();
            if (status != null && !status.isWell()) {
                return false;
            }
            boolean ofWeight =
                    finding.index() == Index.BB_U || finding.index() == Index.BB_TB || finding.index() == Index.IMT_U;
            weightKnown |= ofWeight && status != null;
        }
        return weightKnown;
    }
}
