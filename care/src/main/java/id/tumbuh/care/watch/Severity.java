package id.tumbuh.care.watch;

/** Why a doubtful case comes before another. The order is the order in which a midwife reads them. */
public enum Severity {
    /** A child may come to harm while nobody looks: before any figure. */
    DANGER,
    /** A figure of the month, or the register it is counted from, would be wrong. */
    FIGURES,
    /** The figures hold; somebody still has to hear or ask. */
    REST
}
