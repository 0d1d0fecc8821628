package id.tumbuh.growth.score;

/**
 * Measurements of many children, a column each, exactly as read. {@link Batch} scores rows of it without allocation.
 *
 * <p>Columns have no room for reasons: NaN stands for "not measured" here and, in {@link Scored}, for "no score". The
 * one-child face, {@link ChildScores}, gives the reason.
 */
public final class Columns {
    /** Codes of the sex column, WHO's own: 1 and 2, and 0 for unknown. */
    public static final byte UNKNOWN = 0;

    public static final byte MALE = 1;
    public static final byte FEMALE = 2;

    /** Codes of the position column. */
    public static final byte NOT_NOTED = 0;

    public static final byte LYING = 1;
    public static final byte STANDING = 2;

    public final byte[] sex;
    /** Whole days; read only where {@link #months} is a number. */
    public final int[] days;
    /** Months of 30.4375 days, not rounded; NaN where the age is unknown. */
    public final double[] months;

    public final double[] weightKg;
    public final double[] lengthCm;
    public final byte[] position;
    public final double[] headCm;
    public final double[] armCm;
    public final double[] tricepsMm;
    public final double[] subscapularMm;
    public final boolean[] oedema;

    /** Room for that many children. */
    public Columns(int rows) {
        sex = new byte[rows];
        days = new int[rows];
        months = new double[rows];
        weightKg = new double[rows];
        lengthCm = new double[rows];
        position = new byte[rows];
        headCm = new double[rows];
        armCm = new double[rows];
        tricepsMm = new double[rows];
        subscapularMm = new double[rows];
        oedema = new boolean[rows];
    }

    public int rows() {
        return sex.length;
    }
}
