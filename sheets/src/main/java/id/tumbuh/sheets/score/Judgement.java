package id.tumbuh.sheets.score;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.kms.Course;
import id.tumbuh.growth.kms.KbmEdition;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.kms.NoLetter;
import id.tumbuh.growth.plausibility.Plausibility;
import id.tumbuh.growth.score.Columns;
import id.tumbuh.growth.score.Scored;
import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;
import id.tumbuh.growth.status.NutritionStatus;
import id.tumbuh.growth.status.Status;
import id.tumbuh.growth.status.StatusColumn;
import id.tumbuh.growth.verdict.Alert;
import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.sheets.history.RowHistory;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * The classes, the letter and the alerts of one row for one sex; filled again and again. Says the same as the verdict of
 * {@code growth}, which a test holds, without an object for each score.
 */
final class Judgement {
    private static final double SCHOOL_MONTHS = 60;
    private static final double GRAMS = 1000;

    private final RuleSet rules;
    private final Plausibility plausibility;

    /** The z that the class of each index is read from, NaN for none. */
    double zWeight;

    double zLength;
    double zWeightForLength;
    double zBmi;
    boolean flaggedWeight;
    boolean flaggedLength;
    boolean flaggedWeightForLength;
    boolean flaggedBmi;

    @Nullable
    Status weight;

    @Nullable
    Status length;

    @Nullable
    Status weightForLength;

    @Nullable
    Status bmi;

    @Nullable
    Letter letter;

    @Nullable
    NoLetter noLetter;

    final EnumSet<Alert> alerts = EnumSet.noneOf(Alert.class);

    Judgement(RuleSet rules) {
        this.rules = rules;
        this.plausibility = new Plausibility(rules.limits());
    }

    /**
     * Judges a row by the scores of one sex.
     *
     * @param told whether that sex is the child's or supposed; where a row of a file that has sexes tells none, no gain can be
     *     held against a minimum
     */
    void judge(Block block, int at, Scored scored, boolean girl, boolean told, RowHistory history) {
        alerts.clear();
        Columns in = block.columns;
        boolean school = in.months[at] >= SCHOOL_MONTHS;
        boolean oedema = in.oedema[at];
        scores(scored, at, school);
        int months = block.completedMonths[at];
        boolean labelled = !school || NutritionStatus.labelledAfter60(rules.sixtyMonths(), months);
        weight = labelled(StatusColumn.WEIGHT_FOR_AGE, zWeight, flaggedWeight, labelled);
        length = labelled(StatusColumn.LENGTH_FOR_AGE, zLength, flaggedLength, labelled);
        weightForLength = NutritionStatus.ofColumn(
                StatusColumn.WEIGHT_FOR_LENGTH, zWeightForLength, flaggedWeightForLength, oedema && !school);
        StatusColumn bmiColumn = school ? StatusColumn.SCHOOL_BMI_FOR_AGE : StatusColumn.BMI_FOR_AGE;
        bmi = NutritionStatus.ofColumn(bmiColumn, zBmi, flaggedBmi, oedema);
        alert(weight);
        alert(length);
        alert(weightForLength);
        // IMT/U speaks only where BB/TB cannot.
        alert(weightForLength == null ? bmi : null);
        if (oedema) {
            alerts.add(Alert.EDEMA);
        }
        others(block, at, scored, months);
        letter(history, girl);
        if (told) {
            sinceBirth(block, at, girl, months);
        }
    }

    private void scores(Scored scored, int at, boolean school) {
        zWeight = school ? scored.schoolWeight[at] : scored.weightForAge[at];
        zLength = school ? scored.schoolHeight[at] : scored.lengthForAge[at];
        zWeightForLength = scored.weightForLength[at];
        zBmi = school ? scored.schoolBmi[at] : scored.bmiForAge[at];
        flaggedWeight = (school ? Standards.SCHOOL_WEIGHT_FOR_AGE : Standards.WEIGHT_FOR_AGE).flags(zWeight);
        flaggedLength = (school ? Standards.SCHOOL_HEIGHT_FOR_AGE : Standards.LENGTH_FOR_AGE).flags(zLength);
        flaggedWeightForLength = Standards.WEIGHT_FOR_LENGTH.flags(zWeightForLength);
        Standard bmiStandard = school ? Standards.SCHOOL_BMI_FOR_AGE : Standards.BMI_FOR_AGE;
        flaggedBmi = bmiStandard.flags(zBmi);
    }

    private static @Nullable Status labelled(StatusColumn column, double z, boolean flagged, boolean labelled) {
        return labelled || flagged ? NutritionStatus.ofColumn(column, z, flagged, false) : null;
    }

    /** Head and arm circumference have no column of their own; what they ask for stands among the alerts. */
    private void others(Block block, int at, Scored scored, int months) {
        double head = scored.headForAge[at];
        alert(NutritionStatus.ofColumn(StatusColumn.HEAD_FOR_AGE, head, Standards.HEAD_FOR_AGE.flags(head), false));
        if (Standards.ARM_FOR_AGE.flags(scored.armForAge[at])) {
            alerts.add(Alert.PERIKSA_ULANG);
        }
        double arm = block.columns.armCm[at];
        if (arm > 0 && months >= 0) {
            alert(NutritionStatus.arm(arm, months));
        }
        boolean onKms = weight != null && weight != Status.PERIKSA_ULANG;
        if (onKms && rules.lines().belowRed(zWeight)) {
            alerts.add(Alert.BGM);
        }
        if (onKms && rules.lines().aboveOrange(zWeight)) {
            alerts.add(Alert.AOL);
        }
    }

    private void letter(RowHistory history, boolean girl) {
        letter = history.letter(girl);
        noLetter = history.noLetter(girl);
        if (history.twiceStrict(girl)) {
            alerts.add(Alert.T_TWICE);
        } else if (history.twiceLoose(girl)) {
            alerts.add(Alert.T_TWICE_LOOSE);
        }
        Course course = history.course(girl);
        if (course != null) {
            switch (course) {
                case T1 -> alerts.add(Alert.T1);
                case T2 -> alerts.add(Alert.T2);
                case T3 -> alerts.add(Alert.T3);
                case N1, N2 -> {}
            }
        }
        if (history.faltering(girl)) {
            alerts.add(Alert.GAGAL_TUMBUH_WHO);
        }
    }

    private void sinceBirth(Block block, int at, boolean girl, int months) {
        double birth = block.birthWeightKg[at];
        double now = block.columns.weightKg[at];
        // A weight in doubt or with oedema, and a birth weight in grams, are no ground for an alert.
        boolean believed =
                now > 0 && !flaggedWeight && !block.columns.oedema[at] && plausibility.weight(now, 1) == null;
        if (months == 1 && believed && birth > 0 && !plausibility.birthWeightInGrams(birth)) {
            KbmEdition kbm = rules.kbm();
            int least = kbm.grams(girl ? Sex.FEMALE : Sex.MALE, 1);
            if (Math.round(now * GRAMS) - Math.round(birth * GRAMS) < least) {
                alerts.add(Alert.T_DARI_LAHIR);
            }
        }
    }

    private void alert(@Nullable Status status) {
        Alert alert = status == null ? null : Alert.of(status);
        if (alert != null) {
            alerts.add(alert);
        }
    }
}
