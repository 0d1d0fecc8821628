package id.tumbuh.care.feeding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SIP Format 2 and the DKI form, rows O: "ASI saja 0–5 bln 29 hr (proses)", "lulus ASI eksklusif 6 bulan". */
class ExclusiveBreastfeedingTest {
    @Test
    void allTickedAndSixMonthsIsPassed() {
        assertEquals(AsiCourse.PROSES, yesTo(5).course(5));
        assertEquals(AsiCourse.LULUS, yesTo(5).course(6));
        assertEquals(AsiCourse.LULUS, yesTo(5).course(20));
    }

    @Test
    void theCurrentMonthMayStillBeOpen() {
        assertEquals(AsiCourse.PROSES, yesTo(2).course(3));
        assertEquals(AsiCourse.BELUM_LENGKAP, yesTo(2).course(4));
        assertEquals(AsiCourse.BELUM_LENGKAP, yesTo(4).course(6), "E5 is missing");
        assertEquals(AsiCourse.PROSES, new ExclusiveBreastfeeding(List.of()).course(0));
    }

    @Test
    void aNoEndsItForEver() {
        ExclusiveBreastfeeding broken = with(3, false);
        assertEquals(AsiCourse.TIDAK_LAGI, broken.course(3));
        assertEquals(AsiCourse.TIDAK_LAGI, broken.course(7));
        assertEquals(AsiCourse.PROSES, broken.course(2), "in month 2 it was not yet so");
    }

    @Test
    void foodAtSixMonthsDoesNotUndoIt() {
        assertEquals(AsiCourse.LULUS, yesTo(5, new AsiAnswer(6, false)).course(6));
    }

    @Test
    void aYesAfterANoIsShownNotOverruled() {
        assertEquals(List.of(), yesTo(5).contradictions());
        assertEquals(
                List.of(4),
                yesTo(2, new AsiAnswer(3, false), new AsiAnswer(4, true)).contradictions());
    }

    private static ExclusiveBreastfeeding with(int month, boolean exclusive) {
        return yesTo(month - 1, new AsiAnswer(month, exclusive));
    }

    private static ExclusiveBreastfeeding yesTo(int last, AsiAnswer... more) {
        List<AsiAnswer> answers = new ArrayList<>();
        for (int month = 0; month <= last; month++) {
            answers.add(new AsiAnswer(month, true));
        }
        answers.addAll(List.of(more));
        return new ExclusiveBreastfeeding(answers);
    }
}
