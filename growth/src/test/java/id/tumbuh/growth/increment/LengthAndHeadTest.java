package id.tumbuh.growth.increment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.increment.Increments.Earlier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Increments of length and head circumference: centimetres, from two months on, no constant. */
final class LengthAndHeadTest {
    @Test
    void theMedianGainIsThePublishedM() {
        // who_velocity_lms: head, boys, two months from month 0 and from month 1.
        assertEquals(4.6878, Increments.value(Velocity.HEAD, Sex.MALE, 2, 0, 0), 1e-12);
        assertEquals(3.3714, Increments.value(Velocity.HEAD, Sex.MALE, 2, 1, 0), 1e-12);
        assertEquals(0, Increments.z(Velocity.HEAD, Sex.MALE, 2, 0, 4.6878), 1e-12);
    }

    @Test
    void aMonthIsTooShortAnInterval() {
        assertNull(Increments.newest(Velocity.LENGTH, Sex.MALE, 0, List.of(new Earlier(60, 58)), 90, 61));
        assertNull(Increments.newest(Velocity.HEAD, Sex.MALE, 0, List.of(new Earlier(60, 39)), 90, 40));
    }

    @Test
    void noGrowthIsBelowEveryChild() {
        IncrementScore score = Increments.newest(Velocity.LENGTH, Sex.FEMALE, 0, List.of(new Earlier(60, 57)), 121, 57);
        assertNotNull(score);
        assertEquals(2, score.intervalMonths());
        assertEquals(Double.NEGATIVE_INFINITY, score.z());
        assertTrue(score.faltering());
    }

    @Test
    void ordinaryGrowthIsNotFaltering() {
        IncrementScore length =
                Increments.newest(Velocity.LENGTH, Sex.FEMALE, 0, List.of(new Earlier(61, 57)), 122, 62);
        IncrementScore head =
                Increments.newest(Velocity.HEAD, Sex.FEMALE, 0, List.of(new Earlier(61, 38.2)), 122, 40.6);
        assertNotNull(length);
        assertNotNull(head);
        assertFalse(length.faltering());
        assertFalse(head.faltering());
        assertEquals(0, length.z(), 1);
        assertEquals(0, head.z(), 1);
    }

    @Test
    void onlyWeightOverFourMonthsAndGirlsOverSixRestOnOneTranscription() {
        for (Velocity velocity : Velocity.values()) {
            for (Sex sex : Sex.values()) {
                for (int months : new int[] {1, 2, 3, 4, 6}) {
                    boolean expected =
                            velocity == Velocity.WEIGHT && (months == 4 || (months == 6 && sex == Sex.FEMALE));
                    assertEquals(expected, velocity.singleTranscription(sex, months));
                }
            }
        }
    }
}
