package id.tumbuh.growth.chart;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.kms.Kms;
import id.tumbuh.growth.kms.KmsFinding;
import id.tumbuh.growth.kms.KmsHistory;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.plausibility.Earlier;
import id.tumbuh.growth.score.ChildScores;
import id.tumbuh.growth.verdict.Assessment;
import id.tumbuh.growth.verdict.Child;
import id.tumbuh.growth.verdict.Past;
import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.growth.verdict.Verdict;
import id.tumbuh.growth.verdict.Visit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The measurements of a child that lie on a sheet: on the KMS the weighing of each month, elsewhere every visit. */
final class Dots {
    private static final double GRAMS = 1000.0;

    private final Sheet sheet;
    private final Child child;
    private final RuleSet rules;
    private final List<ChartDot> dots = new ArrayList<>();

    Dots(Sheet sheet, Child child, RuleSet rules) {
        this.sheet = sheet;
        this.child = child;
        this.rules = rules;
    }

    List<ChartDot> of(@Nullable Visit visit, Past past) {
        Integer day = visit == null ? null : visit.day();
        if (sheet.isKms()) {
            weighings(day == null ? past.weighings() : past.weighingsBeforeMonthOf(day), past);
        } else {
            visits(past);
        }
        if (visit != null && day != null) {
            Verdict verdict = new Assessment(rules).of(child, visit, past);
            add(day, visit.measures(), inDoubt(visit, verdict), true, sheet.isKms() ? verdict.kms() : null);
        }
        return dots;
    }

    private void weighings(List<Weighing> weighings, Past past) {
        KmsHistory history =
                new KmsHistory(child.sex(), child.birthDay(), weighings, past.register(), past.heldInMonth());
        List<KmsFinding> findings = Kms.findings(history, rules.kbm());
        for (int at = 0; at < weighings.size(); at++) {
            Weighing weighing = weighings.get(at);
            Measures weight = Measures.ofWeight(weighing.grams() / GRAMS);
            add(weighing.day(), weight, weighing.inDoubt(), false, findings.get(at));
        }
    }

    private void visits(Past past) {
        for (Earlier earlier : past.visits()) {
            Measures measures = new Measures(
                    earlier.weightKg(), earlier.lengthCm(), earlier.position(), null, null, null, null, false);
            add(earlier.day(), measures, false, false, null);
        }
    }

    private void add(int day, Measures measures, boolean inDoubt, boolean current, @Nullable KmsFinding kms) {
        Integer birthDay = child.birthDay();
        if (birthDay != null && day < birthDay) {
            return;
        }
        Age age = birthDay == null ? null : Age.between(birthDay, day);
        ChildScores scores = new ChildScores(child.sex(), age, measures);
        Double value = sheet.showsLength() ? scores.correctedCm() : measures.weightKg();
        Double key = sheet.byAge() ? days(age) : scores.correctedCm();
        boolean here = sheet.byAge() || scores.standard(Indicator.WEIGHT_FOR_LENGTH) == sheet.standard();
        if (value == null || key == null || !here || !sheet.holds(key)) {
            return;
        }
        Score score = scores.of(sheet.indicator());
        boolean flagged = score instanceof Score.Value found && found.flagged();
        Double z = score instanceof Score.Value found ? found.z() : null;
        Integer months = birthDay == null ? null : CivilDate.completedMonths(birthDay, day);
        ChartDot dot = new ChartDot(key, value, day, months, false, inDoubt || flagged, current, z, kms);
        dots.add(dot.joinedIf(follows(day)));
    }

    private static @Nullable Double days(@Nullable Age age) {
        return age == null ? null : (double) age.days();
    }

    /** Whether the dot before is of the month before; two of one month hang together as well. */
    private boolean follows(int day) {
        if (dots.isEmpty()) {
            return false;
        }
        int months = CivilDate.monthNumber(day)
                - CivilDate.monthNumber(dots.get(dots.size() - 1).day());
        return months == 0 || months == 1;
    }

    /** Water weighs: with oedema no weight is believed, as in the verdict. */
    private boolean inDoubt(Visit visit, Verdict verdict) {
        for (Message doubt : verdict.doubts()) {
            if (sheet.isDoubtedBy(doubt.code())) {
                return true;
            }
        }
        return visit.measures().oedema() && !sheet.showsLength();
    }
}
