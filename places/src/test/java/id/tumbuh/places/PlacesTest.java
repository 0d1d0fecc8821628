package id.tumbuh.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final List<Place> ALL = AllPlaces.LIST;

    @Test
    void countsAreThoseOfTheEdition() {
        Map<Level, Long> counts =
                ALL.stream().collect(Collectors.groupingBy(Place::level, TreeMap::new, Collectors.counting()));
        assertEquals(
                Map.of(Level.PROVINSI, 38L, Level.KABUPATEN, 514L, Level.KECAMATAN, 7285L, Level.DESA, 83762L), counts);
        assertEquals(91599, ALL.size());
    }

    @Test
    void codesRiseSoNoneIsTwice() {
        for (int i = 1; i < ALL.size(); i++) {
            assertTrue(
                    ALL.get(i - 1).code().compareTo(ALL.get(i).code()) < 0,
                    ALL.get(i).toString());
        }
    }

    @Test
    void parentStandsBeforeItsChildren() {
        Set<PlaceCode> seen = new HashSet<>();
        for (Place place : ALL) {
            place.code().parent().ifPresent(parent -> assertTrue(seen.contains(parent), place.toString()));
            seen.add(place.code());
        }
    }

    @Test
    void namesHaveNoStrayBlanks() {
        for (Place place : ALL) {
            String name = place.name();
            assertFalse(name.isEmpty(), place.toString());
            assertEquals(name.strip().replaceAll("[\\s\\u00a0]+", " "), name);
            assertFalse(name.codePoints().anyMatch(Character::isISOControl), place.toString());
        }
    }

    @Test
    void anchorsOfTheFieldNotesAreThere() {
        Map<String, String> names = ALL.stream()
                .filter(place -> place.level() != Level.DESA)
                .collect(Collectors.toMap(place -> place.code().text(), Place::name));
        assertEquals("Kota Metro", names.get("18.72"));
        assertEquals(
                5,
                names.keySet().stream()
                        .filter(code -> code.startsWith("18.72."))
                        .count());
        assertEquals("Kabupaten Bengkalis", names.get("14.03"));
        assertEquals("Rupat Utara", names.get("14.03.11"));
        assertEquals("Kabupaten Pelalawan", names.get("14.05"));
        assertEquals("Bandar Sei Kijang", names.get("14.05.11"));
    }

    @Test
    void quotesCommasAndApostrophesOfNamesSurvive() {
        assertEquals("Lubuk Pakam I,II", nameOf("12.07.28.1007"));
        assertEquals("Soka\"an", nameOf("35.13.15.2017"));
        assertEquals(
                1,
                ALL.stream().filter(place -> place.name().equals("Udek Du’en")).count());
    }

    @Test
    void copyTextIsTheSameRows() throws IOException {
        byte[] text = copyText();
        List<String> lines = text(text).lines().toList();
        assertEquals(ALL.stream().map(Place::copyLine).toList(), lines);
        assertEquals('\n', text[text.length - 1]);
    }

    @Test
    void editionNamesItsSourceAndSum() throws IOException, NoSuchAlgorithmException {
        Edition edition = Edition.current();
        assertEquals("idn-area-data 4.0.1", edition.source());
        assertEquals(ALL.size(), edition.rows());
        assertEquals(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(copyText())), edition.sha256());
    }

    @Test
    void licenceOfTheDataComesAlong() throws IOException {
        try (InputStream licence = Places.class.getResourceAsStream("/META-INF/LICENSE-idn-area-data.md")) {
            assertTrue(text(licence.readAllBytes()).startsWith("# Open Database License (ODbL)"));
        }
    }

    private static String nameOf(String code) {
        return ALL.stream()
                .filter(place -> place.code().text().equals(code))
                .map(Place::name)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] copyText() throws IOException {
        try (InputStream stream = Places.asCopyText()) {
            return stream.readAllBytes();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
