package id.tumbuh.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Reason;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The parity test is worth what its children are worth. */
final class RandomChildrenTest {
    private static final int OUTCOME = 2;

    private final Answers answers = WriteAnswers.children();

    @Test
    void everyOutcomeOccurs() {
        Set<Double> outcomes = new TreeSet<>();
        for (int child = 0; child < answers.size(); child++) {
            for (int score = 0; score < ChildAnswers.SCORES; score++) {
                outcomes.add(answer(child, 3 + 3 * score + OUTCOME));
            }
        }
        // Value, flagged value, each reason, and the refusal.
        assertEquals(2 + Reason.values().length + 1, outcomes.size());
    }

    @Test
    void everyScoreIsAskedOftenInsideAndBeyondThree() {
        for (int score = 0; score < ChildAnswers.SCORES; score++) {
            int inside = 0;
            int beyond = 0;
            for (int child = 0; child < answers.size(); child++) {
                double z = answer(child, 3 + 3 * score);
                inside += Math.abs(z) <= 3 ? 1 : 0;
                beyond += Math.abs(z) > 3 ? 1 : 0;
            }
            assertTrue(inside > 2_000 && beyond > 500, "score " + score + ": " + inside + ", " + beyond);
        }
    }

    @Test
    void theSameSeedGivesTheSameChildren() {
        assertEquals(100_000, answers.size());
        assertEquals(answers.digest(), WriteAnswers.children().digest());
    }

    private double answer(int child, int column) {
        return answers.row(child)[ChildAnswers.ASKED + column];
    }
}
