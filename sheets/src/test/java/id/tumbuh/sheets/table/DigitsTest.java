package id.tumbuh.sheets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    private static String text(long units, int decimals) {
        byte[] bytes = new byte[Digits.LONGEST];
        int end = Digits.append(bytes, 0, units, decimals);
        return new String(bytes, 0, end, StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, 2, 0.00",
        "5, 2, 0.05",
        "-5, 2, -0.05",
        "165, 2, 1.65",
        "-165, 2, -1.65",
        "100, 2, 1.00",
        "1, 6, 0.000001",
        "9223372036854775807, 0, 9223372036854775807",
        "-9223372036854775808, 0, -9223372036854775808",
        "-9223372036854775808, 2, -92233720368547758.08"
    })
    void unitsAreWrittenWithTheirPoint(long units, int decimals, String text) {
        assertEquals(text, text(units, decimals));
    }

    @Test
    void everyHundredthIsExact() {
        for (int cents = -100_000; cents <= 100_000; cents++) {
            assertEquals(cents, Digits.scaled(cents / 100.0, 2));
            assertEquals(BigDecimal.valueOf(cents, 2).toPlainString(), text(Digits.scaled(cents / 100.0, 2), 2));
        }
    }

    @Test
    void tiesGoAwayFromZeroAndMinusZeroIsZero() {
        assertEquals(13, Digits.scaled(0.125, 2));
        assertEquals(-13, Digits.scaled(-0.125, 2));
        assertEquals("0.00", text(Digits.scaled(-0.0, 2), 2));
        assertEquals("0.00", text(Digits.scaled(-0.004, 2), 2));
    }

    @Test
    void beyondTheExactRangeThereIsASlowWay() {
        assertEquals(true, Digits.fits(9e12, 2));
        assertEquals(false, Digits.fits(1e13, 2));
        assertEquals(false, Digits.fits(Double.NaN, 2));
        assertEquals("100000000000000000000.00", Digits.plain(1e20, 2));
    }
}
