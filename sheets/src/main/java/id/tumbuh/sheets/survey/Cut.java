package id.tumbuh.sheets.survey;

/** The cut-offs of a survey table, in the order of its columns. All are strict: −2.00 is not below −2. */
public enum Cut {
    BELOW_MINUS_3(0, "_3", -300, 0, 0),
    BELOW_MINUS_2(1, "_2", -200, 0, 1),
    BELOW_MINUS_1(2, "_1", -100, 0, 2),
    ABOVE_1(3, "1", 100, 4, 6),
    ABOVE_2(4, "2", 200, 5, 6),
    ABOVE_3(5, "3", 300, 6, 6);

    /** The cut-offs divide the z-scores into this many classes, numbered from the lowest. */
    static final int CLASSES = 7;

    private final int position;
    private final String columnPart;
    private final int limit;
    private final int firstClass;
    private final int lastClass;

    Cut(int position, String columnPart, int limit, int firstClass, int lastClass) {
        this.position = position;
        this.columnPart = columnPart;
        this.limit = limit;
        this.firstClass = firstClass;
        this.lastClass = lastClass;
    }

    /** Place in the table, from 0. */
    int position() {
        return position;
    }

    /** Column name between the index and the statistic: {@code _2} in {@code HA_2_r}. */
    public String columnPart() {
        return columnPart;
    }

    /** Whether a z-score, in hundredths, lies beyond this cut-off. */
    boolean isMetBy(int centiZ) {
        return limit < 0 ? centiZ < limit : centiZ > limit;
    }

    /** First and last class beyond this cut-off. */
    int firstClass() {
        return firstClass;
    }

    int lastClass() {
        return lastClass;
    }

    static int classOf(int centiZ) {
        int passed = 0;
        for (Cut cut : values()) {
            boolean below = cut.limit < 0;
            passed += below == cut.isMetBy(centiZ) ? 0 : 1;
        }
        return passed;
    }
}
