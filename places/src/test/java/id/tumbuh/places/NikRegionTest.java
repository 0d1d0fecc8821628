package id.tumbuh.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NikRegionTest {
    @ParameterizedTest
    @CsvSource({
        "187205, KNOWN",
        "187206, UNKNOWN_KECAMATAN",
        "187200, UNKNOWN_KECAMATAN",
        "187305, UNKNOWN_KABUPATEN",
        "180005, UNKNOWN_KABUPATEN",
        "207201, UNKNOWN_PROVINSI",
        "540101, UNKNOWN_PROVINSI",
        "967110, KNOWN",
        "977110, UNKNOWN_PROVINSI"
    })
    void widestUnknownPartIsNamed(String region, NikRegion expected) {
        assertEquals(expected, NikRegion.of(region, AllPlaces.KNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001010101010001", "9972054101010001"})
    void syntheticPeopleAreOfNoProvince(String nik) {
        assertEquals(NikRegion.UNKNOWN_PROVINSI, NikRegion.of(nik, AllPlaces.KNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99720", "99720x", "99.72.05"})
    void whatIsNoNikIsTheCallersError(String text) {
        assertThrows(IllegalArgumentException.class, () -> NikRegion.of(text, AllPlaces.KNOWN));
    }

    @Test
    void messageDoesNotRepeatTheNumber() {
        Exception problem =
                assertThrows(IllegalArgumentException.class, () -> NikRegion.of("99720x4101010001", AllPlaces.KNOWN));
        assertFalse(String.valueOf(problem.getMessage()).contains("9972"));
    }
}
