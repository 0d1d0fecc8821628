package id.tumbuh.growth.chart;

/**
 * What a band between two lines is printed in. The KMS sheets follow the KMS of 2008/2010 (domain notes 2.2: dark green around the
 * median, light green to ±2, yellow to ±3), because no edition since was read whole; the other sheets are never printed in
 * bands, so theirs follow their classes.
 */
public enum BandColour {
    MERAH,
    KUNING,
    HIJAU_MUDA,
    HIJAU,
    ORANYE
}
