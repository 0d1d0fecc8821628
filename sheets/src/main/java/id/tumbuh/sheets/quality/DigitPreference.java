package id.tumbuh.sheets.quality;

/** The last digits of a measurement read to one decimal: kg for weight, cm for length, height and MUAC. */
public final class DigitPreference {
    private static final int DIGITS = 10;
    private static final double TWICE_THE_SHARE_OF_TWO_DIGITS = 0.4;

    private final Subject subject;
    private final ClassCounts digits = new ClassCounts(DIGITS);

    public DigitPreference(Subject subject) {
        this.subject = subject;
    }

    /** Counts a reading by its first decimal, rounded where there are more; a blank one (NaN) is passed over. */
    public void add(double reading) {
        if (!Double.isNaN(reading) && !Double.isInfinite(reading)) {
            digits.add((int) Math.floorMod(Math.round(reading * DIGITS), (long) DIGITS));
        }
    }

    public void addAll(DigitPreference other) {
        digits.addAll(other.digits);
    }

    /** Share (0–1) of the readings that end in this digit; NaN without readings. */
    public double share(int digit) {
        return digits.share(digit);
    }

    public QualityResult result() {
        boolean rounded = share(0) + share(5) > TWICE_THE_SHARE_OF_TWO_DIGITS;
        Reading unsound = rounded ? Reading.DIGITS_ROUNDED : Reading.DIGITS_UNEVEN;
        return digits.result(Check.DIGIT_PREFERENCE, subject, Scale.DIGIT_PREFERENCE, Reading.DIGITS_EVEN, unsound);
    }
}
