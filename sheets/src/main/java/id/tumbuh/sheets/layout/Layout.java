package id.tumbuh.sheets.layout;

/** The kinds of file that are known by their header. */
public enum Layout {
    /** Export "hasil pengukuran" of e-PPGBM (SIGIZI Terpadu), older and 2025/26 columns, or any part of them. */
    EPPGBM,
    /** The input of WHO Anthro: sex, age, weight, lenhei, measure, … */
    ANTHRO,
    /** The input of WHO AnthroPlus: sex, age_in_months, height_in_cm, weight_in_kg, oedema. */
    ANTHRO_PLUS,
    /** A plain sheet with Indonesian headers, as kader keep them. */
    INDONESIAN,
    /** Told by a mapping file. */
    MAPPED
}
