package id.tumbuh.growth.kms;

/**
 * The weighing that counts for a calendar month (penimbangan hari buka).
 *
 * @param day epoch day
 * @param grams whole grams
 * @param inDoubt marked implausible and not yet verified
 */
public record Weighing(int day, int grams, boolean inDoubt) {
    public static Weighing of(int day, int grams) {
        return new Weighing(day, grams, false);
    }
}
