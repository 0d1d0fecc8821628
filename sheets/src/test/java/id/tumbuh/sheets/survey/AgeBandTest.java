package id.tumbuh.sheets.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {
    /** Each boundary is a multiple of 30.4375 days; the last day before it and the first day from it. */
    @ParameterizedTest
    @CsvSource({
        "-1, -1",
        "0, 0",
        "182, 0",
        "183, 1",
        "365, 1",
        "366, 2",
        "730, 2",
        "730.5, 3",
        "731, 3",
        "1095, 3",
        "1096, 4",
        "1460, 4",
        "1461, 5",
        "1826, 5",
        "1826.24, 5",
        "1826.25, -1",
        "1827, -1",
        "NaN, -1"
    })
    void bandOfAgeInDays(double days, int band) {
        assertEquals(band, AgeBand.indexOf(days));
    }
}
