package id.tumbuh.growth.chart;

/** The lines of the KMS that have a name. */
public enum LineRole {
    GARIS_MERAH,
    GARIS_ORANYE
}
