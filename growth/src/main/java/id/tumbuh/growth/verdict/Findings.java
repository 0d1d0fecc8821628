package id.tumbuh.growth.verdict;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Reason;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.score.ChildScores;
import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;
import id.tumbuh.growth.status.NutritionStatus;
import id.tumbuh.growth.status.SixtyMonths;
import id.tumbuh.growth.status.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings of one visit, index by index: the WHO 2006 standards below 60.0 months, the 2007 reference from there. */
final class Findings {
    private static final double SCHOOL_MONTHS = 60;
    private static final double MILLIMETRES_PER_CM = 10;

    private final @Nullable Age age;
    private final @Nullable Integer completedMonths;
    private final Measures measures;
    private final ChildScores scores;
    private final SixtyMonths sixtyMonths;

    Findings(
            @Nullable Age age,
            @Nullable Integer completedMonths,
            Measures measures,
            ChildScores scores,
            SixtyMonths sixtyMonths) {
        this.age = age;
        this.completedMonths = completedMonths;
        this.measures = measures;
        this.scores = scores;
        this.sixtyMonths = sixtyMonths;
    }

    List<Finding> all() {
        boolean school = age != null && age.months() >= SCHOOL_MONTHS;
        return List.of(
                school ? schoolWeight() : weight(),
                school ? schoolHeight() : length(),
                weightForLength(),
                school ? schoolBmi() : bmi(),
                head(),
                armForAge(),
                arm());
    }

    private Finding weight() {
        Score score = scores.of(Indicator.WEIGHT_FOR_AGE);
        return byDay(Index.BB_U, score, Standards.WEIGHT_FOR_AGE, NutritionStatus.weightForAge(score));
    }

    private Finding length() {
        Score score = scores.of(Indicator.LENGTH_FOR_AGE);
        return byDay(Index.TB_U, score, Standards.LENGTH_FOR_AGE, NutritionStatus.lengthForAge(score));
    }

    private Finding bmi() {
        Score score = scores.of(Indicator.BMI_FOR_AGE);
        return byDay(Index.IMT_U, score, Standards.BMI_FOR_AGE, NutritionStatus.bmiForAge(score, measures.oedema()));
    }

    private Finding head() {
        Score score = scores.of(Indicator.HEAD_FOR_AGE);
        return byDay(Index.LK_U, score, Standards.HEAD_FOR_AGE, NutritionStatus.headForAge(score));
    }

    /** Computed but not labelled, for Permenkes has no classes for it; only a flagged z is to be looked at like any other. */
    private Finding armForAge() {
        Score score = scores.of(Indicator.ARM_FOR_AGE);
        boolean flagged = score instanceof Score.Value value && value.flagged();
        return byDay(Index.LILA_U, score, Standards.ARM_FOR_AGE, flagged ? Status.PERIKSA_ULANG : null);
    }

    private Finding arm() {
        Double centimetres = measures.armCm();
        Status status = centimetres == null || completedMonths == null
                ? null
                : NutritionStatus.arm(centimetres, completedMonths);
        return new Finding(Index.LILA, new Score.NotComputable(withoutArmZ(centimetres)), null, null, status);
    }

    /** Centimetres never have a z; where they have no class either, this says why. */
    private Reason withoutArmZ(@Nullable Double centimetres) {
        if (centimetres == null) {
            return Reason.NOT_MEASURED;
        }
        if (centimetres <= 0) {
            return Reason.NOT_POSITIVE;
        }
        if (completedMonths == null) {
            return Reason.NO_AGE;
        }
        if (completedMonths < NutritionStatus.ARM_FIRST_MONTH) {
            return Reason.AGE_BELOW_TABLE;
        }
        return completedMonths > NutritionStatus.ARM_LAST_MONTH ? Reason.AGE_ABOVE_TABLE : Reason.NOT_A_NUMBER;
    }

    private Finding weightForLength() {
        Score score = scores.of(Indicator.WEIGHT_FOR_LENGTH);
        boolean underFive = age == null || age.months() < SCHOOL_MONTHS;
        Status status = NutritionStatus.weightForLength(score, measures.oedema() && underFive);
        Double corrected = scores.correctedCm();
        boolean read = score instanceof Score.Value && corrected != null;
        return new Finding(
                Index.BB_TB,
                score,
                read ? scores.standard(Indicator.WEIGHT_FOR_LENGTH) : null,
                read && corrected != null ? (int) (corrected * MILLIMETRES_PER_CM) : null,
                status);
    }

    private Finding schoolWeight() {
        Score score = scores.schoolWeight();
        return byMonth(
                Index.BB_U, score, Standards.SCHOOL_WEIGHT_FOR_AGE, labelled(NutritionStatus.weightForAge(score)));
    }

    private Finding schoolHeight() {
        Score score = scores.schoolHeight();
        return byMonth(
                Index.TB_U, score, Standards.SCHOOL_HEIGHT_FOR_AGE, labelled(NutritionStatus.lengthForAge(score)));
    }

    private Finding schoolBmi() {
        Score score = scores.schoolBmi();
        Status status = NutritionStatus.schoolBmiForAge(score, measures.oedema());
        return byMonth(Index.IMT_U, score, Standards.SCHOOL_BMI_FOR_AGE, status);
    }

    private @Nullable Status labelled(@Nullable Status status) {
        boolean labelled = status == Status.PERIKSA_ULANG
                || (completedMonths != null && NutritionStatus.labelledAfter60(sixtyMonths, completedMonths));
        return labelled ? status : null;
    }

    private Finding byDay(Index index, Score score, Standard standard, @Nullable Status status) {
        boolean read = score instanceof Score.Value && age != null;
        return new Finding(index, score, read ? standard : null, read && age != null ? age.days() : null, status);
    }

    private Finding byMonth(Index index, Score score, Standard standard, @Nullable Status status) {
        boolean read = score instanceof Score.Value && age != null;
        return new Finding(
                index, score, read ? standard : null, read && age != null ? (int) age.months() : null, status);
    }
}
