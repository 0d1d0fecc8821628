package id.tumbuh.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.tumbuh.care.month.Figure;
import id.tumbuh.care.month.Identity;
import id.tumbuh.care.month.Item;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MonthCatalogueTest {
    @ParameterizedTest
    @EnumSource
    void everyItemFigureAndIdentityHasItsTwoTextsAndNoKeyIsWithoutOne(Language language) {
        Set<String> keys = new TreeSet<>();
        Stream.of(
                        Arrays.stream(Item.values()).map(Item::text),
                        Arrays.stream(Figure.values()).map(Figure::text),
                        Arrays.stream(Identity.values()).map(Identity::text))
                .flatMap(texts -> texts)
                .forEach(text -> {
                    keys.add(text + ".label");
                    keys.add(text + ".about");
                });
        assertEquals(keys, Bundle.MONTH.read(language).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsBlankOrUsesTheHyphenAsAMinus(Language language) {
        for (Map.Entry<String, String> text : Bundle.MONTH.read(language).entrySet()) {
            assertFalse(text.getValue().isBlank(), text.getKey());
            assertFalse(text.getValue().matches(".*(^|[\\s(])-\\d.*"), text.getKey());
        }
    }
}
