package id.tumbuh.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.MessageCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeFamiliesTest {
    @Test
    void everyArgumentThatIsACodeHasAFamilyAndNoOtherHas() {
        List<MessageCode> codes = new ArrayList<>(Codes.ofGrowth());
        codes.addAll(Codes.ofCare());
        codes.addAll(Codes.ofReward());
        codes.addAll(Codes.ofWatch());
        Set<String> families = new HashSet<>(Set.of(""));
        codes.forEach(code ->
                families.add(Texts.key(code).substring(0, Texts.key(code).indexOf('.'))));
        Set<String> withCodes = new HashSet<>();
        for (MessageCode code : codes) {
            String key = Texts.key(code);
            List<ArgumentKind> kinds = code.arguments();
            for (int at = 0; at < kinds.size(); at++) {
                String family = CodeFamilies.of(key, at);
                assertEquals(kinds.get(at) == ArgumentKind.CODE, !family.isEmpty(), key + " " + at);
                assertEquals(true, families.contains(family), family);
            }
            if (kinds.contains(ArgumentKind.CODE)) {
                withCodes.add(key);
            }
        }
        assertEquals(withCodes, CodeFamilies.BY_KEY.keySet());
    }
}
