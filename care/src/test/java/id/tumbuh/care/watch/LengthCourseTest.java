package id.tumbuh.care.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.watch.LengthCourse.Measured;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.increment.Increments;
import id.tumbuh.growth.increment.Velocity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LengthCourseTest {
    private static final int BORN = 20_000;
    private static final int SIX_MONTHS = BORN + 183;
    private static final int NINE_MONTHS = BORN + 274;

    private static Measured lying(int day, int millimetres) {
        return new Measured(day, millimetres, Position.LYING);
    }

    private static @Nullable LengthCourse course(Measured... measured) {
        return LengthCourse.of(Sex.MALE, BORN, List.of(measured));
    }

    private static LengthCourse known(Measured... measured) {
        LengthCourse course = course(measured);
        assertNotNull(course);
        return course;
    }

    /** The least gain in millimetres that is not below WHO's 5th centile, from six months over three. */
    private static int enough() {
        return (int) Math.ceil(10 * Increments.fifthCentile(Velocity.LENGTH, Sex.MALE, 3, 6));
    }

    @Test
    void aGainBelowTheFifthCentileNearStuntingIsSlowAndOneMillimetreMoreIsNot() {
        LengthCourse slow = known(lying(SIX_MONTHS, 650), lying(NINE_MONTHS, 650 + enough() - 1));
        LengthCourse well = known(lying(SIX_MONTHS, 650), lying(NINE_MONTHS, 650 + enough()));

        assertTrue(slow.now() < LengthCourse.NEAR_STUNTING && slow.before() - slow.now() < 0.67);
        assertEquals(List.of(true, false), List.of(slow.slowing(), well.slowing()));
        assertEquals(List.of(SIX_MONTHS, NINE_MONTHS), List.of(slow.beforeDay(), slow.day()));
    }

    @Test
    void farFromStuntingTheFifthCentileAloneIsNotSlow() {
        LengthCourse tall = known(lying(SIX_MONTHS, 690), lying(NINE_MONTHS, 690 + enough() - 1));

        assertNotNull(tall.gain());
        assertTrue(tall.gain().faltering() && tall.now() > LengthCourse.NEAR_STUNTING);
        assertEquals(tall.before() - tall.now() > 0.665, tall.slowing());
    }

    @Test
    void afterTwoYearsAFallOfABandIsSlowAndHundredthsLessIsNot() {
        int three = BORN + 1_096;
        int later = three + 120;
        Measured before = new Measured(three, 960, Position.STANDING);
        int shown = 0;
        for (int millimetres = 940; millimetres <= 990; millimetres++) {
            LengthCourse course = known(before, new Measured(later, millimetres, Position.STANDING));
            assertNull(course.gain());
            boolean band = Math.round((course.before() - course.now()) * 100) >= LengthCourse.BAND;
            assertEquals(band, course.slowing(), millimetres + " mm");
            shown += band ? 1 : 100;
        }
        assertTrue(shown > 100 && shown % 100 > 0, "both sides of the limit");
    }

    @Test
    void spansThatAreTooShortOrTooLongSayNothing() {
        assertNull(course(lying(NINE_MONTHS - 50, 660), lying(NINE_MONTHS, 661)));
        assertNotNull(course(lying(NINE_MONTHS - 51, 660), lying(NINE_MONTHS, 661)));
        assertNotNull(course(lying(NINE_MONTHS - 197, 620), lying(NINE_MONTHS, 661)));
        assertNull(course(lying(NINE_MONTHS - 198, 620), lying(NINE_MONTHS, 661)));
    }

    @Test
    void theLatestThatLiesFarEnoughBeforeIsCompared() {
        LengthCourse course = known(
                lying(NINE_MONTHS - 120, 640),
                lying(NINE_MONTHS - 60, 660),
                lying(NINE_MONTHS - 20, 670),
                lying(NINE_MONTHS, 672));

        assertEquals(NINE_MONTHS - 60, course.beforeDay());
    }

    @Test
    void aLengthThatNoChildHasSaysNothing() {
        assertNull(course(lying(SIX_MONTHS, 660), lying(NINE_MONTHS, 1_200)));
        assertNull(course());
        assertNull(course(lying(NINE_MONTHS, 700)));
    }
}
