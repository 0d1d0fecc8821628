package id.tumbuh.care.month;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What must hold between the items of a month (child-growth.md 8.1): a month is signed when all do, or when somebody has said why one does
 * not. Each names the rows that break it, so that the figure can be opened.
 */
public enum Identity {
    /** D = N + T + O + B: whoever has no letter waits for a decision. */
    D_SAMA_JUMLAH_HURUF((row, period) -> row.has(Mark.TIMBANG) && !row.hasAny(Letters.ALL)),
    /** K ≤ S and D ≤ S hold by construction; what a form's (−) = K − D needs: nobody is weighed who owns no book. */
    D_TIDAK_LEBIH_K((row, period) -> Item.D.counts(row, period) && !Item.K.counts(row, period)),
    N_TIDAK_LEBIH_D((row, period) -> Item.N.counts(row, period) && !Item.D.counts(row, period)),
    BGM_TIDAK_LEBIH_D((row, period) -> Item.BGM.counts(row, period) && !Item.D.counts(row, period)),
    DUA_T_TIDAK_LEBIH_T((row, period) -> Item.DUA_T.counts(row, period) && !Item.T.counts(row, period)),
    /** Boys and girls together are all. */
    JENIS_KELAMIN_LENGKAP((row, period) -> row.sex() == null),
    /** The age bands together are all. */
    UMUR_LENGKAP((row, period) -> row.months() == null),
    /** No more capsules than children of the age. */
    VITAMIN_A_BIRU_SESUAI_UMUR((row, period) -> row.has(Mark.VITAMIN_A_BIRU) && !row.isAged(6, 11)),
    VITAMIN_A_MERAH_SESUAI_UMUR((row, period) -> row.has(Mark.VITAMIN_A_MERAH) && !row.isAged(12, 59));

    private final BiPredicate<MonthRow, Period> broken;

    Identity(BiPredicate<MonthRow, Period> broken) {
        this.broken = broken;
    }

    /** Held apart: an enum cannot read its own constants while they are made. */
    private static final class Letters {
        static final Set<Mark> ALL = EnumSet.of(Mark.HURUF_N, Mark.HURUF_T, Mark.HURUF_O, Mark.HURUF_B);
    }

    public String text() {
        return "identity." + name();
    }

    /** Whether it must be explained before the month is signed: that more were weighed than own a book is odd, and can be true. */
    public boolean mustBeExplained() {
        return this != D_TIDAK_LEBIH_K;
    }

    /** Whether a member's row breaks it. */
    public boolean isBrokenBy(MonthRow row, Period period) {
        return row.belongs() == Belongs.MEMBER && broken.test(row, period);
    }

    /**
     * Whether it holds between the sums. D ≤ K holds between sums although one child without a book was weighed, so the rows alone do not
     * say it.
     */
    public boolean holds(Cells cells, List<MonthRow> rows, Period period) {
        return this == D_TIDAK_LEBIH_K
                ? !cells.isRecorded(Item.K) || cells.count(Item.D) <= cells.count(Item.K)
                : breakers(rows, period).isEmpty();
    }

    /** The places of the rows that break it. */
    public List<Integer> breakers(List<MonthRow> rows, Period period) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (isBrokenBy(rows.get(i), period)) {
                places.add(i);
            }
        }
        return places;
    }
}
