package id.tumbuh.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    private static final Place PROVINCE = new Place(new PlaceCode("81"), "Maluku", Zone.WIT);

    @Test
    void parentOfAProvinceIsNull() {
        assertEquals("81\t\\N\t1\tPROVINSI\tMaluku\tWIT", PROVINCE.copyLine());
        assertEquals(PROVINCE, Place.ofCopyLine(PROVINCE.copyLine()));
    }

    @Test
    void lineIsReadAsItWasWritten() {
        Place village = new Place(new PlaceCode("81.71.01.1001"), "Soka\"an I, II ’", Zone.WIT);
        assertEquals("81.71.01.1001\t81.71.01\t4\tKELURAHAN\tSoka\"an I, II ’\tWIT", village.copyLine());
        assertEquals(village, Place.ofCopyLine(village.copyLine()));
    }

    @Test
    void aColumnForEachField() {
        assertEquals(Place.COLUMNS.size(), PROVINCE.copyLine().split("\t", -1).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\rb", "a\\b", "\u0000"})
    void nameThatCopyWouldMisreadIsRefused(String name) {
        Place place = new Place(PROVINCE.code(), name, Zone.WIT);
        assertThrows(IllegalArgumentException.class, place::copyLine);
    }
}
