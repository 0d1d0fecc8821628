package id.tumbuh.care.immunisation;

/** Doses that follow one another. */
public enum Series {
    HEPATITIS_B_AT_BIRTH,
    BCG,
    OPV,
    /** DPT-HB-Hib, and in its place the hexavalent vaccine. */
    DPT_HB_HIB,
    IPV,
    ROTAVIRUS,
    PCV,
    MEASLES_RUBELLA,
    JAPANESE_ENCEPHALITIS
}
