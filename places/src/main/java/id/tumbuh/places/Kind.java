package id.tumbuh.places;

/** What an area is, as its code says it (Permendagri on codes and data of government areas). */
public enum Kind {
    PROVINSI(Level.PROVINSI),
    /** Second segment below 71. */
    KABUPATEN(Level.KABUPATEN),
    /** Second segment from 71. */
    KOTA(Level.KABUPATEN),
    KECAMATAN(Level.KECAMATAN),
    /** Last segment begins with 1. */
    KELURAHAN(Level.DESA),
    /** Last segment begins with 2. */
    DESA(Level.DESA),
    /** Last segment begins with 3. */
    DESA_ADAT(Level.DESA);

    private static final int FIRST_KOTA = 71;

    private final Level level;

    Kind(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }

    static Kind of(PlaceCode code) {
        return switch (code.level()) {
            case PROVINSI -> PROVINSI;
            case KABUPATEN -> Integer.parseInt(code.text().substring(3)) < FIRST_KOTA ? KABUPATEN : KOTA;
            case KECAMATAN -> KECAMATAN;
            case DESA -> ofVillage(code.text().charAt(9));
        };
    }

    private static Kind ofVillage(char first) {
        return switch (first) {
            case '1' -> KELURAHAN;
            case '3' -> DESA_ADAT;
            // Codes that a ministry has yet to invent are villages all the same.
            default -> DESA;
        };
    }
}
