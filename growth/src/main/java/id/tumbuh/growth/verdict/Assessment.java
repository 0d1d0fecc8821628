package id.tumbuh.growth.verdict;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.arithmetic.Rounding;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.increment.IncrementScore;
import id.tumbuh.growth.increment.Velocity;
import id.tumbuh.growth.kms.Kms;
import id.tumbuh.growth.kms.KmsFinding;
import id.tumbuh.growth.kms.KmsHistory;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.plausibility.Doubt;
import id.tumbuh.growth.plausibility.Earlier;
import id.tumbuh.growth.plausibility.Plausibility;
import id.tumbuh.growth.score.ChildScores;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the verdict of a visit: scores, status, letter, increments, doubts, alerts, reasons and next steps. */
public final class Assessment {
    private static final int GRAMS_IN_KILOGRAM = 1000;
    private static final double MOST_KILOGRAMS = 1_000_000;
    /** The one completed month at which the gain since birth is judged (domain notes 2.6). */
    private static final int FIRST_MONTH = 1;

    private final RuleSet rules;

    public Assessment(RuleSet rules) {
        this.rules = rules;
    }

    /** The verdict of a visit with what is known of the child and of the past. */
    public Verdict of(Child child, Visit visit, Past past) {
        Measures measures = visit.measures();
        Age age = visit.age();
        Integer months = completedMonths(child, visit);
        ChildScores scores = new ChildScores(child.sex(), age, measures);
        List<Finding> findings = new Findings(age, months, measures, scores, rules.sixtyMonths()).all();
        List<Message> doubts = doubts(child, visit, scores, past);
        boolean inDoubt = measures.oedema() || (!visit.verified() && weightInDoubt(doubts));
        KmsFinding kms = kms(child, visit, past, inDoubt);
        IncrementScore increment = inDoubt ? null : Gains.newest(Velocity.WEIGHT, child, visit, past);
        SinceBirth sinceBirth = inDoubt ? null : SinceBirth.of(child, measures, months, rules);

        Alerts alerts = new Alerts();
        alerts.oedema(measures.oedema());
        for (Finding finding : findings) {
            alerts.finding(finding, findings);
        }
        alerts.lines(rules.lines(), findings.get(0));
        alerts.kms(kms);
        alerts.increment(increment);
        alerts.sinceBirth(sinceBirth != null && sinceBirth.tooLittle());

        Reasons reasons = new Reasons(rules);
        reasons.inputs(child.sex(), age, months, measures, scores.correctedCm());
        for (Finding finding : findings) {
            reasons.finding(finding, measures.armCm());
        }
        reasons.kms(kms);
        reasons.increment(increment);
        if (sinceBirth != null) {
            reasons.sinceBirth(sinceBirth.gainGrams(), sinceBirth.kbmGrams());
        }
        reasons.ruleSet();
        FollowUp followUp = new FollowUp(alerts.all(), doubts, findings, months, measures.weightKg());
        return new Verdict(
                age,
                months,
                scores.correctedCm(),
                scores.bmi(),
                findings,
                kms,
                increment,
                doubts,
                alerts.all(),
                reasons.all(),
                followUp.kader(),
                followUp.healthWorker(),
                rules.name());
    }

    private static @Nullable Integer completedMonths(Child child, Visit visit) {
        if (child.birthDay() != null && visit.day() != null) {
            return CivilDate.completedMonths(child.birthDay(), visit.day());
        }
        return visit.age() == null ? null : (int) visit.age().months();
    }

    private List<Message> doubts(Child child, Visit visit, ChildScores scores, Past past) {
        Plausibility plausibility = new Plausibility(rules.limits());
        List<Message> doubts = plausibility.ofVisit(visit.age(), visit.measures(), scores);
        if (child.birthWeightG() != null) {
            doubts.addAll(plausibility.ofBirthWeight(child.birthWeightG() / (double) GRAMS_IN_KILOGRAM));
        }
        Integer day = visit.day();
        Earlier before = past.lastKnown();
        if (day != null && before != null) {
            doubts.addAll(plausibility.against(before, day, visit.measures()));
        }
        return doubts;
    }

    /** A weight that cannot be, like one that is water, gets no letter and raises no alarm of its own before someone has looked at it. */
    private static boolean weightInDoubt(List<Message> doubts) {
        for (Message doubt : doubts) {
            if (doubt.code() instanceof Doubt kind && kind.withholdsWeight()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable KmsFinding kms(Child child, Visit visit, Past past, boolean inDoubt) {
        Double weight = visit.measures().weightKg();
        if (weight == null || visit.day() == null) {
            return null;
        }
        List<Weighing> weighings = past.weighingsBeforeMonthOf(visit.day());
        weighings.add(new Weighing(visit.day(), grams(weight), inDoubt));
        KmsHistory history =
                new KmsHistory(child.sex(), child.birthDay(), weighings, past.register(), past.heldInMonth());
        List<KmsFinding> findings = Kms.findings(history, rules.kbm());
        return findings.get(findings.size() - 1);
    }

    /** Whole grams. A weight beyond any child's is cut off, so that no engine turns it into another number; it is in doubt anyway. */
    static int grams(double kilograms) {
        return Rounding.halfUp(Math.max(0, Math.min(kilograms, MOST_KILOGRAMS)) * GRAMS_IN_KILOGRAM);
    }

    /** The gain from birth to a weighing at one completed month. */
    private record SinceBirth(int gainGrams, int kbmGrams) {
        static @Nullable SinceBirth of(Child child, Measures measures, @Nullable Integer months, RuleSet rules) {
            boolean applies = months != null && months == FIRST_MONTH;
            if (!applies || child.sex() == null || child.birthWeightG() == null || measures.weightKg() == null) {
                return null;
            }
            if (child.birthWeightG() > rules.limits().mostBirthKg() * GRAMS_IN_KILOGRAM) {
                return null;
            }
            int kbm = rules.kbm().grams(child.sex(), FIRST_MONTH);
            return new SinceBirth(grams(measures.weightKg()) - child.birthWeightG(), kbm);
        }

        boolean tooLittle() {
            return gainGrams < kbmGrams;
        }
    }
}
