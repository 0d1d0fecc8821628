package id.tumbuh.phone;

import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Reason;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.score.ChildScores;
import java.util.Arrays;
import java.util.List;

/**
 * What the browser must answer for a child: corrected length, BMI, whether the position was set aside; then for each of
 * the eleven scores the exact z, the rounded z and an outcome.
 */
final class ChildAnswers {
    /** The order of RawChild's fields. */
    static final int ASKED = 11;
    /** The scores in the order of growth.d.ts. */
    static final int SCORES = 11;

    static final int ANSWERED = 3 + 3 * SCORES;
    /** Every answer of a child that must throw. */
    static final double THROWS = -99;

    private static final int VALUE = 0;
    private static final int FLAGGED = 1;
    private static final int FIRST_REASON = 2;
    private static final List<Reason> REASONS = List.of(Reason.values());

    private ChildAnswers() {}

    static double[] of(double[] child) {
        double[] answers = new double[ANSWERED];
        ChildScores scores;
        try {
            scores = rawChild(child).scores();
        } catch (IllegalArgumentException refused) {
            Arrays.fill(answers, THROWS);
            return answers;
        }
        Double corrected = scores.correctedCm();
        Double bmi = scores.bmi();
        answers[0] = corrected == null ? Double.NaN : corrected;
        answers[1] = bmi == null ? Double.NaN : bmi;
        answers[2] = scores.positionSetAside() ? 1 : 0;
        int at = 3;
        for (Score score : all(scores)) {
            answers[at++] = score instanceof Score.Value value ? value.exact() : Double.NaN;
            answers[at++] = score instanceof Score.Value value ? value.z() : Double.NaN;
            answers[at++] = outcome(score);
        }
        return answers;
    }

    private static List<Score> all(ChildScores scores) {
        return List.of(
                scores.of(Indicator.WEIGHT_FOR_AGE),
                scores.of(Indicator.LENGTH_FOR_AGE),
                scores.of(Indicator.WEIGHT_FOR_LENGTH),
                scores.of(Indicator.BMI_FOR_AGE),
                scores.of(Indicator.HEAD_FOR_AGE),
                scores.of(Indicator.ARM_FOR_AGE),
                scores.of(Indicator.TRICEPS_FOR_AGE),
                scores.of(Indicator.SUBSCAPULAR_FOR_AGE),
                scores.schoolHeight(),
                scores.schoolWeight(),
                scores.schoolBmi());
    }

    private static int outcome(Score score) {
        if (score instanceof Score.NotComputable none) {
            return FIRST_REASON + REASONS.indexOf(none.reason());
        }
        return score instanceof Score.Value value && value.flagged() ? FLAGGED : VALUE;
    }

    private static RawChild rawChild(double[] child) {
        return new RawChild(
                (int) child[0],
                child[1],
                child[2],
                child[3],
                child[4],
                (int) child[5],
                child[6],
                child[7],
                child[8],
                child[9],
                child[10] == 1);
    }
}
