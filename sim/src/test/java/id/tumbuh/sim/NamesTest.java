package id.tumbuh.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.sim.chance.Draw;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NamesTest {
    @Test
    void namesAreOfManyKinds() {
        Set<String> names = new HashSet<>();
        int single = 0;
        for (Person person : Villages.POSTS.get(0).people()) {
            names.add(person.name());
            single += person.name().indexOf(' ') < 0 ? 1 : 0;
        }
        assertTrue(names.size() > 500, names.size() + " names");
        assertTrue(single > 100, single + " people of one name");
    }

    @Test
    void aMisspeltNameIsNeverTheNameItself() {
        for (Person person : Villages.POSTS.get(1).people()) {
            assertNotEquals(person.name(), Misspelling.of(Draw.of(person.birthDay()), person.name()));
        }
    }

    @Test
    void aNameThatNoLineFitsGetsADoubledLetter() {
        assertEquals("Bobbo", Misspelling.of(Draw.of(1), "Bobo"));
    }
}
