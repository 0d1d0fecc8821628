package id.tumbuh.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetsCatalogueTest {
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
    void aProblemOfAFileNamesTheFile(Language language) {
        Texts texts = Texts.of(language);
        for (String key : texts.keys()) {
            if (key.startsWith("file.")) {
                assertTrue(texts.places(key).contains("file"), key);
                assertTrue(
                        Set.of("file", "reason", "content", "ending", "line", "limit", "part")
                                .containsAll(texts.places(key)),
                        key);
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
}
