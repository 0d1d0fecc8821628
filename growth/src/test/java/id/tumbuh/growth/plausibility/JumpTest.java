package id.tumbuh.growth.plausibility;

import static id.tumbuh.growth.plausibility.Doubts.against;
import static id.tumbuh.growth.plausibility.Doubts.day;
import static id.tumbuh.growth.plausibility.Doubts.messages;
import static id.tumbuh.growth.plausibility.Doubts.weighed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.Measures;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

/** More than 1.5 kg lost or 2.0 kg gained a calendar month (domain notes 8.1). */
final class JumpTest {
    private static final List<String> DROP = List.of("BB_TURUN_TAJAM");
    private static final List<String> RISE = List.of("BB_NAIK_TAJAM");
    private static final List<String> NONE = List.of();
    private static final int JANUARY = day(2024, 1, 31);
    private static final int FEBRUARY = day(2024, 2, 1);
    private static final int APRIL = day(2024, 4, 10);

    @Test
    void aDropOfMoreThanOneAndAHalfKilograms() {
        assertEquals(NONE, against(weighed(JANUARY, 10), FEBRUARY, Measures.ofWeight(8.5)));
        assertEquals(DROP, against(weighed(JANUARY, 10), FEBRUARY, Measures.ofWeight(8.499)));
    }

    @Test
    void aRiseOfMoreThanTwoKilograms() {
        assertEquals(NONE, against(weighed(JANUARY, 10), FEBRUARY, Measures.ofWeight(12)));
        assertEquals(RISE, against(weighed(JANUARY, 10), FEBRUARY, Measures.ofWeight(12.001)));
    }

    @Test
    void theLimitItselfIsNeverPassedWhateverTheLastBits() {
        for (int before = 2_000; before <= 30_000; before++) {
            double kilograms = before / 1_000.0;
            Earlier earlier = weighed(JANUARY, kilograms);
            assertEquals(NONE, against(earlier, FEBRUARY, Measures.ofWeight((before - 1_500) / 1_000.0)));
            assertEquals(DROP, against(earlier, FEBRUARY, Measures.ofWeight((before - 1_501) / 1_000.0)));
            assertEquals(NONE, against(earlier, FEBRUARY, Measures.ofWeight((before + 2_000) / 1_000.0)));
            assertEquals(RISE, against(earlier, FEBRUARY, Measures.ofWeight((before + 2_001) / 1_000.0)));
        }
    }

    @Test
    void theLimitsGrowWithTheMonthsBetween() {
        assertEquals(NONE, against(weighed(JANUARY, 10), APRIL, Measures.ofWeight(5.5)));
        assertEquals(DROP, against(weighed(JANUARY, 10), APRIL, Measures.ofWeight(5.49)));
        assertEquals(NONE, against(weighed(JANUARY, 10), APRIL, Measures.ofWeight(16)));
        assertEquals(RISE, against(weighed(JANUARY, 10), APRIL, Measures.ofWeight(16.01)));
    }

    @Test
    void twoVisitsOfOneMonthCountAsOneMonth() {
        assertEquals(NONE, against(weighed(FEBRUARY, 10), FEBRUARY + 5, Measures.ofWeight(8.5)));
        assertEquals(DROP, against(weighed(FEBRUARY, 10), FEBRUARY + 5, Measures.ofWeight(8.4)));
    }

    @Test
    void theMessageCarriesBothWeightsAndTheMonths() {
        Message expected =
                Message.of(Doubt.BB_TURUN_TAJAM, Argument.kilograms(5), Argument.kilograms(10), Argument.count(3));
        assertEquals(List.of(expected), messages(weighed(JANUARY, 10), APRIL, Measures.ofWeight(5)));
    }

    @Test
    void aMissingWeightIsNotCompared() {
        Measures nothing = new Measures(null, null, null, null, null, null, null, false);
        assertEquals(NONE, against(weighed(JANUARY, 10), FEBRUARY, nothing));
        assertEquals(NONE, against(new Earlier(JANUARY, null, null, null, null), FEBRUARY, Measures.ofWeight(3)));
    }
}
