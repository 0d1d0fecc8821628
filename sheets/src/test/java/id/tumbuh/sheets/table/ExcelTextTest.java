package id.tumbuh.sheets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"Siti", "a\tb\nc", "a\rb", "bell \u0007", "_x000D_", "_x005F_", "x_x1", "_x00$1_ \\ $"})
    void whatIsEncodedDecodesToItself(String text) {
        assertEquals(text, ExcelText.decode(ExcelText.encode(text)));
    }

    @Test
    void theFormIsExcels() {
        assertEquals("a_x000D_b", ExcelText.encode("a\rb"));
        assertEquals("_x005F_x000D_", ExcelText.encode("_x000D_"));
        assertEquals("A", ExcelText.decode("_x0041_"));
    }
}
