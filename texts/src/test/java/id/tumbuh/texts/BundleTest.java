package id.tumbuh.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundleTest {
    @ParameterizedTest
    @EnumSource
    void bothLanguagesHaveTheSameKeys(Bundle bundle) {
        assertEquals(
                bundle.read(Language.INDONESIAN).keySet(),
                bundle.read(Language.ENGLISH).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesFillTheSamePlaces(Bundle bundle) {
        Texts indonesian = Texts.of(Language.INDONESIAN);
        Texts english = Texts.of(Language.ENGLISH);
        for (String key : bundle.read(Language.ENGLISH).keySet()) {
            assertEquals(indonesian.places(key), english.places(key), key);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothFilesGoThroughTheSameKeysInTheSameOrder(Bundle bundle) {
        assertEquals(keysAsWritten(bundle, Language.INDONESIAN), keysAsWritten(bundle, Language.ENGLISH));
    }

    @Test
    void noKeyIsWrittenTwice() {
        for (Bundle bundle : Bundle.values()) {
            List<String> keys = keysAsWritten(bundle, Language.INDONESIAN);
            assertEquals(keys.stream().distinct().toList(), keys);
        }
    }

    private static List<String> keysAsWritten(Bundle bundle, Language language) {
        String file = bundle.name().toLowerCase(Locale.ROOT) + "_" + language.code() + ".properties";
        try (InputStream stream = Bundle.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf(" = ")))
                    .toList();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
