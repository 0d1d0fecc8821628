package id.tumbuh.growth.standard;

import id.tumbuh.growth.Sex;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One table of WHO figures with the limits that belong to it.
 *
 * <p>All tables are unpacked when the first is used. Two threads that unpack at once do the same work and get equal
 * figures, so no lock is needed.
 */
public final class Standard {
    private final String name;
    private final Edition edition;
    private final Key key;
    private final int first;
    private final int rows;
    private final Tails tails;
    private final double flagBelow;
    private final double flagAbove;
    private @Nullable Figures boys;
    private @Nullable Figures girls;

    /** What a row stands for. */
    public enum Key {
        DAY,
        /** Length or height in tenths of a centimetre. */
        MILLIMETRE,
        MONTH
    }

    /** What happens beyond ±3: plain LMS, or WHO's restriction to the distance between the outer two lines. */
    public enum Tails {
        PLAIN,
        RESTRICTED
    }

    Standard(
            String name,
            Edition edition,
            Key key,
            int first,
            int rows,
            Tails tails,
            double flagBelow,
            double flagAbove) {
        this.name = name;
        this.edition = edition;
        this.key = key;
        this.first = first;
        this.rows = rows;
        this.tails = tails;
        this.flagBelow = flagBelow;
        this.flagAbove = flagAbove;
    }

    /** Stable, for example {@code who2006_wfa}; that of the file of figures it was made from, but for velocity. */
    public String name() {
        return name;
    }

    public Edition edition() {
        return edition;
    }

    public Key key() {
        return key;
    }

    public int first() {
        return first;
    }

    public int last() {
        return first + rows - 1;
    }

    public boolean restricted() {
        return tails == Tails.RESTRICTED;
    }

    /** WHO's limit of what is biologically plausible, low side: a z below it is flagged. */
    public double flagBelow() {
        return flagBelow;
    }

    /** The high side: a z above it is flagged. */
    public double flagAbove() {
        return flagAbove;
    }

    /** Whether a z, rounded to two decimals, lies outside WHO's limits. Infinite is; NaN is not. */
    public boolean flags(double roundedZ) {
        return roundedZ < flagBelow || roundedZ > flagAbove;
    }

    /** The figures of one sex. */
    public Figures figures(Sex sex) {
        Figures known = sex == Sex.MALE ? boys : girls;
        return known != null ? known : unpacked(sex);
    }

    private Figures unpacked(Sex sex) {
        PublishedFigures.read();
        return Objects.requireNonNull(sex == Sex.MALE ? boys : girls);
    }

    /** Takes the next columns as its own. */
    void read(Packed columns) {
        boys = Figures.of(first, columns.column(rows), columns.column(rows), columns.column(rows));
        girls = Figures.of(first, columns.column(rows), columns.column(rows), columns.column(rows));
    }
}
