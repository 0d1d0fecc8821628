package id.tumbuh.sheets.quality;

/** The four classes of the SMART plausibility check, and the honest fifth. */
public enum QualityClass {
    EXCELLENT,
    GOOD,
    ACCEPTABLE,
    PROBLEMATIC,
    NOT_ENOUGH_DATA;

    /** Excellent or good: nothing that a reader should act on. */
    public boolean isSound() {
        return this == EXCELLENT || this == GOOD;
    }
}
