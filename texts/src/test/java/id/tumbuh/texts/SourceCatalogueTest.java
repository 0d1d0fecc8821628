package id.tumbuh.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.tumbuh.care.rule.Source;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceCatalogueTest {
    @ParameterizedTest
    @EnumSource
    void everySourceHasItsTextAndNoKeyIsWithoutOne(Language language) {
        Set<String> keys = Arrays.stream(Source.values())
                .map(source -> "source." + source.name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keys, Bundle.SOURCE.read(language).keySet());
    }

    @Test
    void inEnglishASourceIsCalledWhatTheRuleBookCallsIt() {
        for (Source source : Source.values()) {
            assertEquals(
                    source.title() + ", " + source.edition(),
                    Bundle.SOURCE.read(Language.ENGLISH).get("source." + source.name()));
        }
    }

    @Test
    void inIndonesianNoEnglishWordIsLeftBesideTheTitlesOfWorks() {
        Bundle.SOURCE
                .read(Language.INDONESIAN)
                .forEach((key, text) -> assertFalse(
                        text.matches(".*\\b(of|and|the|read|not|dated|with|in use|through|application)\\b.*"),
                        key + ": " + text));
    }
}
