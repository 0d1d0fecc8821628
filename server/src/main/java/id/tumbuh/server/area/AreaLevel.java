package id.tumbuh.server.area;

/**
 * The five levels of places. Each has ids of its own length, so an id tells its level, a parent of the wrong level is seen in the fact
 * itself, and no place can come to lie within itself.
 */
public enum AreaLevel {
    PROVINCE(3),
    KABUPATEN(4),
    PUSKESMAS(6),
    DESA(7),
    POSYANDU(8);

    /** What stands for the nation where an id of a place is asked for. No place can have it as its id. */
    public static final String NATION = "nation";

    private final int idLength;

    AreaLevel(int idLength) {
        this.idLength = idLength;
    }

    /** Letters of an id; base 36 of 8 letters has room for 2.8 million million posyandu. */
    public int idLength() {
        return idLength;
    }

    /** 1 for a province to 5 for a posyandu: segments of its scope path. */
    public int depth() {
        return ordinal() + 1;
    }

    public static AreaLevel ofDepth(int depth) {
        return values()[depth - 1];
    }

    /** Whether a text has the form of an id of this level. */
    public boolean isId(String text) {
        return text.length() == idLength
                && !text.equals(NATION)
                && text.chars()
                        .allMatch(letter -> (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z'));
    }

    /** Whether a text has the form of an id of a place above this level, or stands for the nation above a province. */
    public boolean isParent(String text) {
        return this == PROVINCE ? text.equals(NATION) : ofDepth(depth() - 1).isId(text);
    }
}
