package id.tumbuh.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeZonesTest {
    @Test
    void everyProvinceInForceHasATime() {
        assertEquals(
                AllPlaces.LIST.stream()
                        .filter(place -> place.level() == Level.PROVINSI)
                        .map(place -> place.code().text())
                        .toList(),
                List.copyOf(TimeZones.byProvince().keySet()));
    }

    @Test
    void provincesAreThoseANikMayBeginWith() {
        List<String> expected = Stream.of(
                        IntStream.rangeClosed(11, 19),
                        IntStream.of(21),
                        IntStream.rangeClosed(31, 36),
                        IntStream.rangeClosed(51, 53),
                        IntStream.rangeClosed(61, 65),
                        IntStream.rangeClosed(71, 76),
                        IntStream.rangeClosed(81, 82),
                        IntStream.rangeClosed(91, 96))
                .flatMap(IntStream::boxed)
                .map(String::valueOf)
                .toList();
        assertEquals(expected, List.copyOf(TimeZones.byProvince().keySet()));
    }

    @ParameterizedTest
    @CsvSource({
        "11, WIB",
        "36, WIB",
        "51, WITA",
        "53, WITA",
        "61, WIB",
        "62, WIB",
        "63, WITA",
        "64, WITA",
        "65, WITA",
        "71, WITA",
        "76, WITA",
        "81, WIT",
        "82, WIT",
        "91, WIT",
        "96, WIT"
    })
    void eachSideOfEachBorderKeepsItsTime(String province, Zone zone) {
        assertEquals(Optional.of(zone), TimeZones.of(new PlaceCode(province)));
        assertEquals(Optional.of(zone), TimeZones.of(new PlaceCode(province + ".01.01.2001")));
    }

    @Test
    void unknownProvinceHasNoTime() {
        assertEquals(Optional.empty(), TimeZones.of(new PlaceCode("99")));
    }

    @Test
    void everyPlaceCarriesTheTimeOfItsProvince() {
        for (Place place : AllPlaces.LIST) {
            assertEquals(Optional.of(place.zone()), TimeZones.of(place.code()));
        }
    }

    @ParameterizedTest
    @CsvSource({"WIB, 7", "WITA, 8", "WIT, 9"})
    void offsetIsFixedSinceTheDecree(Zone zone, int hours) {
        Instant inForce = Instant.parse("1988-01-01T00:00:00Z");
        assertEquals(ZoneOffset.ofHours(hours), zone.id().getRules().getOffset(inForce));
        assertTrue(zone.id().getRules().nextTransition(inForce) == null, "no change since");
    }
}
