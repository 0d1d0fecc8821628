package id.tumbuh.growth.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.tumbuh.growth.Reason;
import id.tumbuh.growth.Score;

/** Words for what a score should be. */
final class Expect {
    private Expect() {}

    static void z(double expected, Score score) {
        assertEquals(expected, assertInstanceOf(Score.Value.class, score).z());
    }

    static void flagged(boolean expected, Score score) {
        assertEquals(expected, assertInstanceOf(Score.Value.class, score).flagged());
    }

    static void none(Reason expected, Score score) {
        assertEquals(
                expected, assertInstanceOf(Score.NotComputable.class, score).reason());
    }
}
