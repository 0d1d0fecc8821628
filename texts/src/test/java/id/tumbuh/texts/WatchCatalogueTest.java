package id.tumbuh.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.message.MessageCode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WatchCatalogueTest {
    @ParameterizedTest
    @EnumSource
    void everyCodeHasItsThreeTextsAndNoKeyIsWithoutACode(Language language) {
        Set<String> keys = new TreeSet<>();
        for (MessageCode code : Codes.ofWatch()) {
            for (String ending : Set.of(".label", ".parent", ".worker")) {
                assertTrue(keys.add(Texts.key(code) + ending), "two codes share " + Texts.key(code));
            }
        }
        assertEquals(keys, Bundle.WATCH.read(language).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void theWorkerHearsEveryArgumentAndALabelNone(Language language) {
        Texts texts = Texts.of(language);
        for (MessageCode code : Codes.ofWatch()) {
            Set<String> arguments = IntStream.range(0, code.arguments().size())
                    .mapToObj(Integer::toString)
                    .collect(Collectors.toSet());
            String key = Texts.key(code);
            assertEquals(arguments, texts.places(key + ".worker"), key);
            assertEquals(Set.of(), texts.places(key + ".label"), key);
            assertTrue(arguments.containsAll(texts.places(key + ".parent")), key);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsBlankOrUsesTheHyphenAsAMinus(Language language) {
        for (Map.Entry<String, String> text : Bundle.WATCH.read(language).entrySet()) {
            assertFalse(text.getValue().isBlank(), text.getKey());
            assertFalse(text.getValue().matches(".*(^|[\\s(])-\\d.*"), text.getKey());
        }
    }
}
