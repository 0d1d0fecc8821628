package id.tumbuh.places;

/**
 * Where a NIK says it was first registered: its digits 1 to 6 are the province, kabupaten and kecamatan of that day. Not
 * the domicile. Anything but {@link #KNOWN} is a warning: a NIK is kept for life while codes are split and merged, and
 * synthetic people carry an unassigned province on purpose.
 */
public enum NikRegion {
    KNOWN,
    /** A kabupaten that exists, a kecamatan code that does not (any more). */
    UNKNOWN_KECAMATAN,
    /** A province that exists, a kabupaten code that does not (any more). */
    UNKNOWN_KABUPATEN,
    UNKNOWN_PROVINSI;

    private static final int DIGITS = 6;

    /**
     * Looks the first six digits up.
     *
     * @param nik at least its first six characters, which must be digits: the shape of a NIK is checked before
     * @throws IllegalArgumentException where they are not
     */
    public static NikRegion of(String nik, KnownPlaces known) {
        PlaceCode kecamatan = kecamatan(nik);
        if (!known.contains(kecamatan.at(Level.PROVINSI))) {
            return UNKNOWN_PROVINSI;
        }
        if (!known.contains(kecamatan.at(Level.KABUPATEN))) {
            return UNKNOWN_KABUPATEN;
        }
        return known.contains(kecamatan) ? KNOWN : UNKNOWN_KECAMATAN;
    }

    private static PlaceCode kecamatan(String nik) {
        if (nik.length() < DIGITS) {
            // Without the digits: what is nearly a NIK does not belong into a log either.
            throw new IllegalArgumentException("a NIK has " + DIGITS + " digits of region; this one is shorter");
        }
        String text = nik.substring(0, 2) + '.' + nik.substring(2, 4) + '.' + nik.substring(4, DIGITS);
        return PlaceCode.parse(text).orElseThrow(() -> new IllegalArgumentException("the region of a NIK is digits"));
    }
}
