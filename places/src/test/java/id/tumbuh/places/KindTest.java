package id.tumbuh.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {
    private static final List<Place> ALL = AllPlaces.LIST;

    @ParameterizedTest
    @CsvSource({
        "18, PROVINSI",
        "18.01, KABUPATEN",
        "18.70, KABUPATEN",
        "18.71, KOTA",
        "18.72, KOTA",
        "18.72.01, KECAMATAN",
        "18.72.01.1001, KELURAHAN",
        "11.01.01.2001, DESA",
        "91.03.01.3007, DESA_ADAT"
    })
    void codeSaysTheKind(String code, Kind kind) {
        assertEquals(kind, new PlaceCode(code).kind());
        assertEquals(new PlaceCode(code).level(), kind.level());
    }

    @Test
    void countsOfEachKindAreThosePublished() {
        Map<Kind, Long> counts =
                ALL.stream().collect(Collectors.groupingBy(Place::kind, TreeMap::new, Collectors.counting()));
        assertEquals(
                Map.of(
                        Kind.PROVINSI, 38L,
                        Kind.KABUPATEN, 416L,
                        Kind.KOTA, 98L,
                        Kind.KECAMATAN, 7285L,
                        Kind.KELURAHAN, 8496L,
                        Kind.DESA, 75252L,
                        Kind.DESA_ADAT, 14L),
                counts);
    }

    @Test
    void namesOfKabupatenKotaAndDesaAdatAgreeWithTheirCodes() {
        for (Place place : ALL) {
            if (place.level() == Level.KABUPATEN) {
                assertEquals(place.kind() == Kind.KOTA, place.name().startsWith("Kota "), place.toString());
                assertEquals(place.kind() == Kind.KABUPATEN, place.name().startsWith("Kabupaten "), place.toString());
            }
            assertEquals(place.kind() == Kind.DESA_ADAT, place.name().startsWith("Desa Adat "), place.toString());
        }
    }
}
