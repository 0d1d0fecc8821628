package id.tumbuh.growth.standard;

import id.tumbuh.growth.Sex;
import org.jspecify.annotations.Nullable;

/**
 * One table of WHO figures with the limits that belong to it.
 *
 * <p>Decoded at first use, one table at a time: a phone that only weighs never unpacks the skinfolds. Two threads that
 * decode at once do the same work and get equal figures, so no lock is needed.
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
    private final String checksum;
    private final String packed;
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
            double flagAbove,
            String checksum,
            String packed) {
        this.name = name;
        this.edition = edition;
        this.key = key;
        this.first = first;
        this.rows = rows;
        this.tails = tails;
        this.flagBelow = flagBelow;
        this.flagAbove = flagAbove;
        this.checksum = checksum;
        this.packed = packed;
    }

    /**
     * A velocity table: increments by the month in which the interval starts. Velocity has no flags and no restriction.
     */
    static Standard velocity(String measure, int months, int rows, String checksum, String packed) {
        return new Standard(
                "who_velocity_" + measure + "_" + months,
                Edition.WHO_2009_VELOCITY,
                Key.MONTH,
                0,
                rows,
                Tails.PLAIN,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                checksum,
                packed);
    }

    /** The name of the file of figures it was made from, for example {@code who2006_wfa}. */
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

    /** SHA-256 of the figures, a line {@code sex,key,L,M,S} for each row in whole units, so that a test can prove the layout. */
    public String checksum() {
        return checksum;
    }

    /** The figures of one sex. */
    public Figures figures(Sex sex) {
        Figures known = sex == Sex.MALE ? boys : girls;
        return known != null ? known : decode(sex);
    }

    private Figures decode(Sex sex) {
        Packed columns = new Packed(packed);
        Figures male = Figures.of(first, columns.column(rows), columns.column(rows), columns.column(rows));
        Figures female = Figures.of(first, columns.column(rows), columns.column(rows), columns.column(rows));
        boys = male;
        girls = female;
        return sex == Sex.MALE ? male : female;
    }
}
