package id.tumbuh.care.skdn;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.kms.Letter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts a month's children; the same code on the phone and on the server. */
public final class Tally {
    /** Children leave S in the month in which they reach this. */
    public static final int LEAVES_AT_MONTH = 60;

    private Tally() {}

    /** All of them. */
    public static Skdn of(List<ChildMonth> children) {
        return of(children, null, 0, LEAVES_AT_MONTH);
    }

    /**
     * By the bands of a report, in their order. Guests are in each band by their age.
     *
     * @param sex of whom; null for both
     */
    public static List<Skdn> byBand(List<ChildMonth> children, AgeBands bands, @Nullable Sex sex) {
        List<Skdn> counts = new ArrayList<>();
        for (int band = 0; band < bands.size(); band++) {
            counts.add(of(children, sex, bands.first(band), bands.before(band)));
        }
        return counts;
    }

    private static Skdn of(List<ChildMonth> children, @Nullable Sex sex, int first, int before) {
        Skdn count = Skdn.NONE;
        for (ChildMonth child : children) {
            int months = child.completedMonths();
            if ((sex == null || child.sex() == sex) && months >= first && months < before) {
                count = count.plus(of(child));
            }
        }
        return count;
    }

    private static Skdn of(ChildMonth child) {
        if (child.guest()) {
            return new Skdn(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        }
        int owns = child.ownsKms() ? 1 : 0;
        if (!child.weighed()) {
            return new Skdn(1, owns, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        }
        Letter letter = child.letter();
        return new Skdn(
                1,
                owns,
                1,
                letter == Letter.N ? 1 : 0,
                letter == Letter.T ? 1 : 0,
                letter == Letter.O ? 1 : 0,
                letter == Letter.B ? 1 : 0,
                letter == null || letter == Letter.WITHHELD ? 1 : 0,
                child.belowRed() ? 1 : 0,
                child.aboveOrange() ? 1 : 0,
                child.twiceT() ? 1 : 0,
                0);
    }
}
