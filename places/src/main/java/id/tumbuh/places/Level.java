package id.tumbuh.places;

/** The four levels of Kemendagri's area codes, from the widest. */
public enum Level {
    /** {@code PP}. */
    PROVINSI(2),
    /** {@code PP.KK}: kabupaten and kota. */
    KABUPATEN(5),
    /** {@code PP.KK.KC}: also the distrik of Papua. */
    KECAMATAN(8),
    /** {@code PP.KK.KC.DDDD}: desa, kelurahan and what the law calls by other names (nagari, gampong, kampung). */
    DESA(13);

    private final int length;

    Level(int length) {
        this.length = length;
    }

    /** Characters of a code of this level, its dots included. */
    public int length() {
        return length;
    }

    /** 1 for a province to 4 for a village. */
    public int depth() {
        return ordinal() + 1;
    }
}
