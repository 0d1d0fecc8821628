package id.tumbuh.sheets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {
    @ParameterizedTest
    @CsvSource({
        "7.0999999999999996, 7.1",
        "65.200000000000003, 65.2",
        "0.28999999999999998, 0.29",
        "1E-5, 0.00001",
        "1.5E3, 1500",
        "1E+22, 10000000000000000000000",
        "12.0, 12",
        "-3, -3",
        "007, 7",
        "3201010101230001, 3201010101230001",
        "9471010101230001, 9471010101230001",
        "123456789012345678901, 123456789012345678901"
    })
    void theShortestPlainText(String stored, String text) {
        assertEquals(text, PlainNumber.text(stored, PlainNumber.parse(stored)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "Infinity", "0x1p3", "1d", "1,5", "1e999", "--1"})
    void whatIsNoNumber(String stored) {
        assertEquals(Double.NaN, PlainNumber.parse(stored));
    }
}
