package id.tumbuh.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetsCatalogueTest {
    private static final Set<String> PLACES_OF_A_FILE =
            Set.of("file", "reason", "content", "ending", "line", "limit", "part", "0", "1", "2");

    @ParameterizedTest
    @EnumSource
    void everyKeyHasAFamilyAndEveryTextASentence(Language language) {
        for (Map.Entry<String, String> text : Bundle.SHEETS.read(language).entrySet()) {
            assertTrue(text.getKey().matches("(file|problem|report)\\.[A-Za-z0-9_.]+"), text.getKey());
            assertFalse(text.getValue().isBlank(), text.getKey());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProblemOfAFileSaysWhere(Language language) {
        Texts texts = Texts.of(language);
        for (String key : texts.keys()) {
            // Running out of memory concerns the machine, not a file.
            if (key.startsWith("file.") && !key.equals("file.OUT_OF_MEMORY")) {
                Set<String> places = texts.places(key);
                assertTrue(places.contains("file") != places.contains("0"), key);
                assertTrue(PLACES_OF_A_FILE.containsAll(places), key);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachRowProblemHasALabelAndASentence(Language language) {
        Texts texts = Texts.of(language);
        for (String key : texts.keys()) {
            if (key.startsWith("problem.")) {
                boolean label = key.endsWith(".label");
                String other = label ? key.substring(0, key.length() - ".label".length()) : key + ".label";
                assertTrue(texts.has(other), other);
                assertEquals(!label, template(language, key).endsWith("."), key);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnUnreadableNumberNeedsAColumn(Language language) {
        Texts texts = Texts.of(language);
        for (String key : texts.keys()) {
            if (key.startsWith("problem.")) {
                Set<String> expected = key.equals("problem.ANGKA_TIDAK_TERBACA") ? Set.of("column") : Set.of();
                assertEquals(expected, texts.places(key), key);
            }
        }
    }

    private static String template(Language language, String key) {
        return Objects.requireNonNull(Bundle.SHEETS.read(language).get(key));
    }
}
