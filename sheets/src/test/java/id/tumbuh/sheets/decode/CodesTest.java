package id.tumbuh.sheets.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.score.Columns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CodesTest {
    @ParameterizedTest
    @CsvSource({
        "1,1",
        "M,1",
        "L,1",
        "Laki - Laki,1",
        "lk,1",
        "2,2",
        "F,2",
        "p,2",
        "PEREMPUAN,2",
        "2.0,2",
        "'',0",
        "NA,0",
        "-,0",
        "x,-1",
        "0,-1",
        "12,-1"
    })
    void sex(String text, byte code) {
        assertEquals(code, Codes.sex(text));
    }

    @ParameterizedTest
    @CsvSource({
        "l,1",
        "L,1",
        "Terlentang,1",
        "telentang,1",
        "PB,1",
        "h,2",
        "H,2",
        "Berdiri,2",
        "TB,2",
        "'',0",
        "n/a,0",
        "miring,-1",
        "1,-1"
    })
    void position(String text, byte code) {
        assertEquals(code, Codes.position(text));
    }

    @ParameterizedTest
    @CsvSource({
        "y,1",
        "Y,1",
        "1,1",
        "1.0,1",
        "ya,1",
        "Ada,1",
        "n,0",
        "N,0",
        "2,0",
        "Tidak ada.,0",
        "'',0",
        "NA,0",
        "0,-1",
        "mungkin,-1"
    })
    void oedema(String text, byte code) {
        assertEquals(code, Codes.oedema(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\ufeffNA ", " kosong", "null", "#N/A", "—"})
    void nothingInAnySpelling(String text) {
        assertEquals(Columns.UNKNOWN, Codes.sex(text));
    }
}
