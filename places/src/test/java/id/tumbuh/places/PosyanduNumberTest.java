package id.tumbuh.places;

import static id.tumbuh.places.PosyanduNumber.Check.GOOD;
import static id.tumbuh.places.PosyanduNumber.Check.MALFORMED;
import static id.tumbuh.places.PosyanduNumber.Check.UNKNOWN_VILLAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PosyanduNumberTest {
    private static final PlaceCode VILLAGE = new PlaceCode("11.01.01.2001");

    @Test
    void numberIsTheVillageAndASerial() {
        PosyanduNumber number = PosyanduNumber.parse("11.01.01.2001.007").orElseThrow();
        assertEquals(new PosyanduNumber(VILLAGE, 7), number);
        assertEquals("11.01.01.2001.007", number.toString());
        assertEquals("11.01.01.2001.999", new PosyanduNumber(VILLAGE, 999).toString());
    }

    @Test
    void villageMustExist() {
        assertEquals(GOOD, PosyanduNumber.check("11.01.01.2001.001", AllPlaces.KNOWN));
        assertEquals(UNKNOWN_VILLAGE, PosyanduNumber.check("11.01.01.2000.001", AllPlaces.KNOWN));
        assertEquals(UNKNOWN_VILLAGE, PosyanduNumber.check("99.01.01.2001.001", AllPlaces.KNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "11.01.01.2001",
                "11.01.01.2001.",
                "11.01.01.2001.01",
                "11.01.01.2001.0001",
                "11.01.01.2001-001",
                "11.01.01.2001.00a",
                "1101012001001",
                " 11.01.01.2001.001",
                "11.01.01.2001.001 ",
                "11.01.01.2001.+01",
                "11.01.01.2001.٠٠١"
            })
    void otherShapesAreMalformed(String text) {
        assertEquals(MALFORMED, PosyanduNumber.check(text, AllPlaces.KNOWN));
    }

    @Test
    void partsOutOfRangeAreTheCallersError() {
        assertThrows(IllegalArgumentException.class, () -> new PosyanduNumber(VILLAGE, 1000));
        assertThrows(IllegalArgumentException.class, () -> new PosyanduNumber(VILLAGE, -1));
        PlaceCode kecamatan = new PlaceCode("11.01.01");
        assertThrows(IllegalArgumentException.class, () -> new PosyanduNumber(kecamatan, 1));
    }
}
