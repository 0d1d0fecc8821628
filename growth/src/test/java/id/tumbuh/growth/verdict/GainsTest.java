package id.tumbuh.growth.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.increment.IncrementScore;
import id.tumbuh.growth.increment.Velocity;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.plausibility.Earlier;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class GainsTest {
    private static final int BIRTH = 20_000;
    private static final Child GIRL = new Child(Sex.FEMALE, BIRTH, null);

    @Test
    void lengthIsComparedOverTwoMonthsOrMoreAndAsIfLying() {
        Past past = Past.complete(List.of(), List.of(new Earlier(BIRTH + 300, 8.0, 70.0, Position.STANDING, 44.0)));
        Visit visit = Visit.on(BIRTH, BIRTH + 361, measures(72.0));
        IncrementScore gain = Objects.requireNonNull(Gains.newest(Velocity.LENGTH, GIRL, visit, past));
        assertEquals(2, gain.intervalMonths());
        assertEquals(10, gain.startMonth());
        assertEquals(1.3, gain.gain(), 1e-9);
        assertEquals(
                0.5,
                Objects.requireNonNull(Gains.newest(Velocity.HEAD, GIRL, visit, past))
                        .gain());
    }

    @Test
    void weightIsThatOfTheWeighingsNobodyDoubts() {
        Past past = Past.complete(
                List.of(new Weighing(BIRTH + 60, 5_000, false), new Weighing(BIRTH + 90, 9_000, true)), List.of());
        Visit visit = Visit.on(BIRTH, BIRTH + 121, Measures.ofWeight(6.1));
        IncrementScore gain = Objects.requireNonNull(Gains.newest(Velocity.WEIGHT, GIRL, visit, past));
        assertEquals(2, gain.intervalMonths());
        assertEquals(1_100, gain.gain());
    }

    @Test
    void withoutSexBirthDayOrMeasurementThereIsNone() {
        Past past = Past.complete(List.of(new Weighing(BIRTH + 60, 5_000, false)), List.of());
        Visit visit = Visit.on(BIRTH, BIRTH + 90, Measures.ofWeight(6.1));
        assertNull(Gains.newest(Velocity.WEIGHT, new Child(null, BIRTH, null), visit, past));
        assertNull(Gains.newest(Velocity.WEIGHT, new Child(Sex.MALE, null, null), visit, past));
        assertNull(Gains.newest(Velocity.LENGTH, GIRL, visit, past));
        assertNull(Gains.newest(Velocity.WEIGHT, GIRL, Visit.of(null, null, visit.measures()), past));
    }

    private static Measures measures(double centimetres) {
        return new Measures(8.5, centimetres, Position.LYING, 44.5, null, null, null, false);
    }
}
