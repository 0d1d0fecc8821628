package id.tumbuh.sim;

import id.tumbuh.sim.chance.Draw;
import java.util.Set;

/** Slips of the finger. Each gives a number that differs from the right one, or leaves it and names no mistake. */
final class Typing {
    private static final int GRAMS_IN_KG = 1_000;
    private static final int TEN = 10;

    private Typing() {}

    /** A weight typed in kilograms. */
    static int weight(Draw draw, int grams, Set<Mistake> mistakes) {
        switch (draw.below(3)) {
            case 0 -> {
                mistakes.add(Mistake.WEIGHT_IN_GRAMS);
                return grams * GRAMS_IN_KG;
            }
            case 1 -> {
                mistakes.add(Mistake.WEIGHT_WITHOUT_DECIMAL);
                return grams * TEN;
            }
            default -> {
                int swapped = 100 * swapped(draw, grams / 100) + grams % 100;
                return noted(grams, swapped, Mistake.WEIGHT_DIGITS_SWAPPED, mistakes);
            }
        }
    }

    /** A length typed in centimetres. */
    static int length(Draw draw, int millimetres, Set<Mistake> mistakes) {
        if (draw.chance(0.4)) {
            mistakes.add(Mistake.LENGTH_WITHOUT_DECIMAL);
            return millimetres * TEN;
        }
        return noted(millimetres, swapped(draw, millimetres), Mistake.LENGTH_DIGITS_SWAPPED, mistakes);
    }

    private static int noted(int right, int typed, Mistake mistake, Set<Mistake> mistakes) {
        if (typed != right) {
            mistakes.add(mistake);
        }
        return typed;
    }

    /** Two neighbouring digits exchanged, from a random one on the first that differ; never a 0 in front. */
    private static int swapped(Draw draw, int number) {
        char[] digits = Integer.toString(number).toCharArray();
        int first = draw.below(digits.length);
        for (int step = 0; step < digits.length; step++) {
            int at = (first + step) % digits.length;
            int next = at + 1;
            boolean leading = at == 0 && next < digits.length && digits[next] == '0';
            if (next < digits.length && digits[at] != digits[next] && !leading) {
                char kept = digits[at];
                digits[at] = digits[next];
                digits[next] = kept;
                return Integer.parseInt(new String(digits));
            }
        }
        return number;
    }
}
