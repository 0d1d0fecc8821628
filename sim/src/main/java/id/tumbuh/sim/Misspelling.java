package id.tumbuh.sim;

import id.tumbuh.sim.chance.Draw;
import java.util.List;

/** The same name as another kader spells it. */
final class Misspelling {
    private static final List<String[]> PAIRS = Parts.lines("misspellings.txt").stream()
            .map(line -> line.split("=", 2))
            .toList();

    private Misspelling() {}

    /** Never the name itself: where no line of the table fits, a letter in the middle is doubled. */
    static String of(Draw draw, String name) {
        int first = draw.below(PAIRS.size());
        for (int step = 0; step < PAIRS.size(); step++) {
            String[] pair = PAIRS.get((first + step) % PAIRS.size());
            int at = name.indexOf(pair[0]);
            if (at >= 0) {
                return name.substring(0, at) + pair[1] + name.substring(at + pair[0].length());
            }
        }
        int middle = name.length() / 2;
        return name.substring(0, middle) + name.charAt(middle) + name.substring(middle);
    }
}
