package id.tumbuh.sim;

/**
 * How measuring and writing go wrong. Errors are standard deviations, the rest shares between 0 and 1.
 *
 * @param weightGrams scale, clothes and a full bladder together
 * @param lengthMm technical error of length and height
 * @param headMm of head circumference
 * @param armMm of the upper arm
 * @param heaping weights and, independently, lengths rounded to the half kilogram or half centimetre
 * @param typing weights and, independently, lengths typed wrong
 * @param wrongChild visits written down for another child
 * @param wrongPosition lengths measured in the other position
 */
public record ErrorRates(
        double weightGrams,
        double lengthMm,
        double headMm,
        double armMm,
        double heaping,
        double typing,
        double wrongChild,
        double wrongPosition) {
    /** Technical errors as in trained field teams (length 4 to 6 mm, arm 3 mm); the shares are chosen, not measured. */
    public static final ErrorRates FIELD = new ErrorRates(70, 5, 3, 3, 0.20, 0.006, 0.002, 0.04);

    /** Instruments that read exactly to their step, and nobody errs. */
    public static final ErrorRates NONE = new ErrorRates(0, 0, 0, 0, 0, 0, 0, 0);

    public ErrorRates {
        Limits.within("weightGrams", weightGrams, 0, 1_000);
        Limits.within("lengthMm", lengthMm, 0, 50);
        Limits.within("headMm", headMm, 0, 50);
        Limits.within("armMm", armMm, 0, 50);
        Limits.share("heaping", heaping);
        Limits.share("typing", typing);
        Limits.share("wrongChild", wrongChild);
        Limits.share("wrongPosition", wrongPosition);
    }
}
