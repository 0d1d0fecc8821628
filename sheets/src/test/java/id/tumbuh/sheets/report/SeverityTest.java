package id.tumbuh.sheets.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityTest {
    @ParameterizedTest
    @CsvSource({
        "0, VERY_LOW",
        "2.49, VERY_LOW",
        "2.5, LOW",
        "9.99, LOW",
        "10, MEDIUM",
        "19.99, MEDIUM",
        "20, HIGH",
        "29.99, HIGH",
        "30, VERY_HIGH",
        "100, VERY_HIGH"
    })
    void stuntingLimitsBelongToTheClassAbove(double percent, Severity severity) {
        assertEquals(severity, Severity.of(percent, Severity.STUNTING));
    }

    @ParameterizedTest
    @CsvSource({
        "2.49, VERY_LOW",
        "2.5, LOW",
        "4.99, LOW",
        "5, MEDIUM",
        "9.99, MEDIUM",
        "10, HIGH",
        "14.99, HIGH",
        "15, VERY_HIGH"
    })
    void wastingAndOverweightLimitsBelongToTheClassAbove(double percent, Severity severity) {
        assertEquals(severity, Severity.of(percent, Severity.WASTING));
        assertEquals(severity, Severity.of(percent, Severity.OVERWEIGHT));
    }

    @Test
    void rangesAreWritten() {
        Numbers numbers = new Numbers(TestWords.of("id"));
        assertEquals("<2,5", Severity.range(1, Severity.STUNTING, numbers));
        assertEquals("2,5–<10", Severity.range(3, Severity.STUNTING, numbers));
        assertEquals("20–<30", Severity.range(20, Severity.STUNTING, numbers));
        assertEquals("≥30", Severity.range(30, Severity.STUNTING, numbers));
    }
}
