package id.tumbuh.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void fillsEachPlaceWithItsNameAndStyle() {
        Template template = Template.parse("{0} and {file}, {1:signed}.");
        assertEquals("0/PLAIN and file/PLAIN, 1/SIGNED.", template.fill(place -> place.name() + "/" + place.style()));
        assertEquals(Set.of("0", "1", "file"), template.places());
    }

    @Test
    void aTextWithoutPlacesStaysAsItIs() {
        assertEquals(
                "Di bawah garis merah", Template.parse("Di bawah garis merah").fill(place -> "x"));
    }

    @Test
    void aValueIsNotReadAsATemplate() {
        assertEquals("a {1} b", Template.parse("a {0} b").fill(place -> "{1}"));
    }

    @Test
    void anUnknownStyleIsAMistake() {
        assertThrows(IllegalStateException.class, () -> Template.parse("{0:loud}"));
    }

    @Test
    void anOpenPlaceIsAMistake() {
        assertThrows(IllegalStateException.class, () -> Template.parse("a {0"));
    }
}
