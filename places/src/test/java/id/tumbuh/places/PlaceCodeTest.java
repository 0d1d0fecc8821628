package id.tumbuh.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceCodeTest {
    @ParameterizedTest
    @CsvSource({"11, PROVINSI, 1", "11.01, KABUPATEN, 2", "11.01.10, KECAMATAN, 3", "11.01.10.2001, DESA, 4"})
    void lengthSaysTheLevel(String text, Level level, int depth) {
        PlaceCode code = new PlaceCode(text);
        assertEquals(level, code.level());
        assertEquals(depth, code.level().depth());
        assertEquals(text.length(), code.level().length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "111",
                "11.",
                "11.1",
                "11.011",
                "11-01",
                "11.01.1",
                "11.01.101",
                "11.01.10.200",
                "11.01.10.20011",
                "11.01.10.2001.001",
                "1101",
                "1101102001",
                " 11",
                "11 ",
                "1a",
                "11.01.10.200x",
                "１１",
                "11.01.10,2001"
            })
    void otherShapesAreNoCodes(String text) {
        assertEquals(Optional.empty(), PlaceCode.parse(text));
        assertThrows(IllegalArgumentException.class, () -> new PlaceCode(text));
    }

    @Test
    void parentIsTheAreaAround() {
        PlaceCode village = new PlaceCode("11.01.10.2001");
        assertEquals(Optional.of(new PlaceCode("11.01.10")), village.parent());
        assertEquals(Optional.of(new PlaceCode("11")), new PlaceCode("11.01").parent());
        assertEquals(Optional.empty(), new PlaceCode("11").parent());
    }

    @Test
    void widerLevelsAreInTheCode() {
        PlaceCode village = new PlaceCode("11.01.10.2001");
        assertEquals("11", village.at(Level.PROVINSI).text());
        assertEquals("11.01", village.at(Level.KABUPATEN).text());
        assertEquals("11.01.10", village.at(Level.KECAMATAN).text());
        assertEquals(village, village.at(Level.DESA));
        assertThrows(IllegalArgumentException.class, () -> new PlaceCode("11.01").at(Level.KECAMATAN));
    }

    @Test
    void satusehatGetsDigitsOnly() {
        assertEquals("1101102001", new PlaceCode("11.01.10.2001").digits());
        assertEquals("11", new PlaceCode("11").digits());
    }

    @Test
    void areaSortsBeforeWhatIsInsideIt() {
        assertEquals(-1, Integer.signum(new PlaceCode("11.01").compareTo(new PlaceCode("11.01.01"))));
        assertEquals(-1, Integer.signum(new PlaceCode("11.01.99.9999").compareTo(new PlaceCode("11.02"))));
    }
}
