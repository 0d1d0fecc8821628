package id.tumbuh.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.sim.chance.Draw;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class TypingTest {
    @Test
    void slipsOfAWeight() {
        Set<Integer> typed = new TreeSet<>();
        for (int key = 0; key < 100; key++) {
            typed.add(Typing.weight(Draw.of(key), 12_400, EnumSet.noneOf(Mistake.class)));
        }
        assertEquals(Set.of(12_400_000, 124_000, 21_400, 14_200), typed);
    }

    @Test
    void slipsOfALength() {
        Set<Integer> typed = new TreeSet<>();
        for (int key = 0; key < 100; key++) {
            typed.add(Typing.length(Draw.of(key), 765, EnumSet.noneOf(Mistake.class)));
        }
        assertEquals(Set.of(7_650, 675, 756), typed);
    }

    @Test
    void equalDigitsCannotBeSwappedAndThatIsNoMistake() {
        for (int key = 0; key < 100; key++) {
            Set<Mistake> mistakes = EnumSet.noneOf(Mistake.class);
            int typed = Typing.length(Draw.of(key), 777, mistakes);
            assertTrue(typed == 7_770 || (typed == 777 && mistakes.isEmpty()));
        }
    }
}
