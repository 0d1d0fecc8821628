package id.tumbuh.sheets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General|NUMBER",
                "0.00|NUMBER",
                "#,##0 \"hari\"|NUMBER",
                "0.00E+00|NUMBER",
                "[Red]0.0;[Blue]-0.0|NUMBER",
                "0\\d|NUMBER",
                "_(* #,##0_);_(* (#,##0)|NUMBER",
                "@|NUMBER",
                "dd/mm/yyyy|DATE",
                "[$-421]dd mmmm yyyy;@|DATE",
                "mmm-yy|DATE",
                "m|DATE",
                "d mmm yyyy h:mm|DATE",
                "yyyy-mm-dd\\Thh:mm:ss|DATE",
                "h:mm|TIME",
                "h:mm AM/PM|TIME",
                "[h]:mm:ss|TIME",
                "[mm]:ss|TIME",
                "mm:ss.0|TIME",
                "hh\"h \"mm|TIME"
            })
    void whatAFormatMakesOfANumber(String code, CellFormat.Shows shows) {
        assertEquals(shows, CellFormat.of(code).shows());
    }

    @Test
    void builtInNumbersHaveTheirBorders() {
        assertEquals(CellFormat.Shows.NUMBER, CellFormat.builtIn(13).shows());
        assertEquals(CellFormat.Shows.DATE, CellFormat.builtIn(14).shows());
        assertEquals(CellFormat.Shows.DATE, CellFormat.builtIn(17).shows());
        assertEquals(CellFormat.Shows.TIME, CellFormat.builtIn(18).shows());
        assertEquals(CellFormat.Shows.TIME, CellFormat.builtIn(21).shows());
        assertEquals(CellFormat.Shows.DATE, CellFormat.builtIn(22).shows());
        assertEquals(CellFormat.Shows.NUMBER, CellFormat.builtIn(26).shows());
        assertEquals(CellFormat.Shows.DATE, CellFormat.builtIn(27).shows());
        assertEquals(CellFormat.Shows.NUMBER, CellFormat.builtIn(44).shows());
        assertEquals(CellFormat.Shows.TIME, CellFormat.builtIn(45).shows());
        assertEquals(CellFormat.Shows.TIME, CellFormat.builtIn(47).shows());
        assertEquals(CellFormat.Shows.NUMBER, CellFormat.builtIn(48).shows());
    }
}
