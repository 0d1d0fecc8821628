package id.tumbuh.care.month;

import id.tumbuh.growth.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A part of those counted: an age band, a sex, the poor.
 *
 * @param first the first completed month; null for every age, also one that is not known
 * @param before the completed month before which it ends; read where first is given
 * @param sex null for both, and for children whose sex is not known
 * @param poor null for all
 */
public record Part(
        @Nullable Integer first,
        int before,
        @Nullable Sex sex,
        @Nullable Boolean poor) {
    public static final Part ALL = new Part(null, 0, null, null);

    /** The completed months from one to before another. */
    public static Part aged(int first, int before) {
        return new Part(first, before, null, null);
    }

    public Part of(@Nullable Sex other) {
        return new Part(first, before, other, poor);
    }

    public Part poor(@Nullable Boolean other) {
        return new Part(first, before, sex, other);
    }

    /** Whether somebody is in it. */
    public boolean has(MonthRow row) {
        return hasBand(Cells.band(row.months()))
                && hasSex(Cells.sexIndex(row.sex()))
                && hasPoor(Cells.poorIndex(row.poor()));
    }

    boolean hasBand(int band) {
        return first == null
                || (band > 0 && Cells.FINEST.first(band - 1) >= first && Cells.FINEST.before(band - 1) <= before);
    }

    boolean hasSex(int index) {
        return sex == null || index == Cells.sexIndex(sex);
    }

    boolean hasPoor(int index) {
        return poor == null || index == Cells.poorIndex(poor);
    }
}
