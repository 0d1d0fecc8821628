package id.tumbuh.sheets.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.sheets.survey.Estimate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private final Numbers indonesian = new Numbers(TestWords.of("id"));
    private final Numbers english = new Numbers(TestWords.of("en"));

    @Test
    void percentHasOneDecimalAndTheMarkOfItsLanguage() {
        assertEquals("21,1\u00a0%", indonesian.percent(21.08));
        assertEquals("21.1%", english.percent(21.08));
        assertEquals("–", indonesian.percent(Double.NaN));
        assertEquals("–", indonesian.percent(0, 0));
        assertEquals("50,0\u00a0%", indonesian.percent(1, 2));
    }

    @Test
    void scoreHasTwoDecimalsAndATrueMinus() {
        assertEquals("−2,30", indonesian.z(-2.3));
        assertEquals("−2.30", english.z(-2.3));
        assertEquals("0,00", indonesian.z(-0.001));
        assertEquals("–", indonesian.z(Double.NaN));
        assertEquals("–", indonesian.z(Double.NEGATIVE_INFINITY));
    }

    @Test
    void intervalIsADashWhereThereIsNone() {
        assertEquals("19,1–23,2", indonesian.interval(new Estimate(21.1, 1, 19.1, 23.2)));
        assertEquals("–", indonesian.interval(new Estimate(0, 0, 0, 0)));
        assertEquals("–", indonesian.interval(new Estimate(100, Double.NaN, Double.NaN, Double.NaN)));
    }

    @Test
    void monthsAreCompleted() {
        assertEquals("23\u00a0bln", indonesian.months(23.99));
        assertEquals("24\u00a0mo", english.months(24));
        assertEquals("–", indonesian.months(Double.NaN));
    }

    @Test
    void firstEightLinesAreNamed() {
        List<Long> eight = List.of(2L, 3L, 4L, 5L, 6L, 7L, 8L, 1480L);
        assertEquals("2, 3, 4, 5, 6, 7, 8, 1.480", indonesian.lines(eight));
        assertEquals("2, 3, 4, 5, 6, 7, 8, 9 …", indonesian.lines(List.of(2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L)));
        assertEquals("2, 3", indonesian.lines(List.of(2L, 2L, 3L)));
        assertEquals("–", indonesian.lines(List.of()));
    }
}
