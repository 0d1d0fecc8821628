package id.tumbuh.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.MessageCode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CareCatalogueTest {
    private static final Set<String> FAMILIES = Set.of(
            "absencereason",
            "answerfault",
            "asicourse",
            "attendance",
            "birthattendant",
            "birthplace",
            "birthweight",
            "card",
            "cardnote",
            "childbeddangersign",
            "childdangersign",
            "dose",
            "familyplanning",
            "foodgroup",
            "form",
            "fourt",
            "homevisitoutcome",
            "homevisitproblem",
            "homevisitpurpose",
            "kpsp",
            "milestone",
            "motherdeath",
            "motherstate",
            "outcome",
            "pregnancydangersign",
            "pregnancyfinding",
            "question",
            "refer",
            "referralstep",
            "referto",
            "section",
            "service",
            "skdnproblem",
            "skdnratio",
            "sweepreason",
            "targetgroup",
            "tbresult",
            "topic",
            "unit",
            "why");

    @Test
    void everyFamilyOfCareIsFound() {
        Set<String> families = Codes.ofCare().stream()
                .map(code -> Texts.key(code).substring(0, Texts.key(code).indexOf('.')))
                .collect(Collectors.toSet());
        assertEquals(FAMILIES, families);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasItsThreeTextsAndNoKeyIsWithoutACode(Language language) {
        Set<String> keys = new TreeSet<>();
        for (MessageCode code : Codes.ofCare()) {
            for (String ending : Set.of(".label", ".parent", ".worker")) {
                assertTrue(keys.add(Texts.key(code) + ending), "two codes share " + Texts.key(code));
            }
        }
        assertEquals(keys, Bundle.CARE.read(language).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void theWorkerHearsEveryArgumentTheParentNoneThatIsNotThereAndALabelNone(Language language) {
        Texts texts = Texts.of(language);
        for (MessageCode code : Codes.ofCare()) {
            Set<String> arguments = IntStream.range(0, code.arguments().size())
                    .mapToObj(Integer::toString)
                    .collect(Collectors.toSet());
            String key = Texts.key(code);
            Set<String> heard = texts.places(key + ".worker");
            assertTrue(arguments.containsAll(heard), key);
            assertEquals(arguments, heard, key);
            assertTrue(arguments.containsAll(texts.places(key + ".parent")), key);
            assertEquals(Set.of(), texts.places(key + ".label"), key);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theParentHearsNoScoresAndNoNamesOfTables(Language language) {
        Texts texts = Texts.of(language);
        for (MessageCode code : Codes.ofCare()) {
            for (String place : texts.places(Texts.key(code) + ".parent")) {
                ArgumentKind kind = code.arguments().get(Integer.parseInt(place));
                assertFalse(kind == ArgumentKind.Z || kind == ArgumentKind.NAME, Texts.key(code));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsBlankOrUsesTheHyphenAsAMinus(Language language) {
        for (Map.Entry<String, String> text : Bundle.CARE.read(language).entrySet()) {
            assertFalse(text.getValue().isBlank(), text.getKey());
            assertFalse(text.getValue().matches(".*(^|[\\s(])-\\d.*"), text.getKey());
        }
    }
}
