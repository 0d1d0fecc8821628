package id.tumbuh.care.card;

/**
 * How large an answer usually is, in the parts of its unit. Beyond it is doubted and kept; only what no slip of a finger makes is no answer.
 *
 * @param decimals shown after the comma
 * @param least the smallest that is not doubted
 * @param most the largest that is not doubted
 */
public record Size(Unit unit, int decimals, int least, int most) {
    /** A forgotten comma makes ten times the number: it is doubted, not refused. */
    private static final int FORGOTTEN_COMMA = 10;

    /** Whether it is a number that a person can have typed. */
    public boolean allows(int value) {
        return value >= 0 && value <= most * FORGOTTEN_COMMA;
    }

    /** Whether it is as usual. */
    public boolean isUsual(int value) {
        return value >= least && value <= most;
    }
}
