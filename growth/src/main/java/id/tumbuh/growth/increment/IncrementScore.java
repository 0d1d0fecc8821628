package id.tumbuh.growth.increment;

/**
 * A gain between two visits against WHO's increments.
 *
 * @param intervalMonths the table's interval
 * @param startMonth the month of age at which the interval starts
 * @param days the days that really lie between
 * @param gain in grams for weight, centimetres for length and head
 * @param z of the gain, not rounded
 * @param fifthCentile the gain that 5 % of healthy children stay below, same unit
 * @param singleTranscription the table rests on one transcription of the published page
 */
public record IncrementScore(
        int intervalMonths,
        int startMonth,
        int days,
        double gain,
        double z,
        double fifthCentile,
        boolean singleTranscription) {

    /** Weight (or growth) faltering by WHO increments: a gain below the 5th centile. */
    public boolean faltering() {
        return gain < fifthCentile;
    }
}
