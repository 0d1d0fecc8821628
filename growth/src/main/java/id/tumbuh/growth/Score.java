package id.tumbuh.growth;

/** A z-score, or the reason why there is none. */
public sealed interface Score {
    /**
     * A z-score.
     *
     * @param exact as the formula gave it; infinite where a division by zero made it so
     * @param z rounded to two decimals; flags and status are read from this one, as WHO and the Ministry do
     * @param flagged outside WHO's limits of what is biologically plausible
     */
    record Value(double exact, double z, boolean flagged) implements Score {}

    /** No z-score. */
    record NotComputable(Reason reason) implements Score {}
}
