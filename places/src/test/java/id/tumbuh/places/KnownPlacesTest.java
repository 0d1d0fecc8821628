package id.tumbuh.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownPlacesTest {
    @Test
    void everyPublishedPlaceIsKnown() {
        for (Place place : AllPlaces.LIST) {
            assertTrue(AllPlaces.KNOWN.contains(place.code()), place.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "11, true",
        "20, false",
        "22, false",
        "99, false",
        "00, false",
        "18.72, true",
        "18.73, false",
        "18.00, false",
        "18.72.05, true",
        "18.72.06, false",
        "18.72.00, false",
        "11.01.01.2001, true",
        "11.01.01.0000, false",
        "11.01.01.1001, false",
        "11.01.00.0000, false"
    })
    void neighboursOfPublishedCodesAreNot(String code, boolean known) {
        assertEquals(known, AllPlaces.KNOWN.contains(new PlaceCode(code)));
    }
}
