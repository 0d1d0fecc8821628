package id.tumbuh.sheets.history;

import id.tumbuh.growth.kms.Course;
import id.tumbuh.growth.kms.KmsFinding;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.kms.NoLetter;
import id.tumbuh.growth.plausibility.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * What the history says of one row, packed into one number so that a file of any size keeps it on disk. A row that no
 * child could be told from is {@link #NONE}.
 */
public record RowHistory(long bits) {
    public static final RowHistory NONE = new RowHistory(0);

    private static final Letter[] LETTERS = Letter.values();
    private static final NoLetter[] NO_LETTERS = NoLetter.values();
    private static final Course[] COURSES = Course.values();
    private static final Doubt[] DOUBTS = {
        Doubt.BB_TURUN_TAJAM, Doubt.BB_NAIK_TAJAM, Doubt.TB_MENYUSUT, Doubt.LK_MENYUSUT
    };

    private static final int IDENTIFIED = 0;
    private static final int NEWEST = 1;
    private static final int SECOND_IN_MONTH = 2;
    private static final int REPEATED = 3;
    private static final int FIRST_DOUBT = 4;
    /** Each sex has its own letter, because the minimal gain and the bands differ. */
    private static final int FIRST_SEX = 8;

    private static final int BITS_OF_SEX = 12;
    private static final int SEX_CLASH = 40;
    private static final int BIRTH_CLASH = 41;
    private static final int FIRST = 42;
    private static final int LETTER_MASK = 7;
    private static final int STRICT = 9;
    private static final int LOOSE = 10;
    private static final int FALTERING = 11;

    /** Whether a child could be told. */
    public boolean identified() {
        return has(IDENTIFIED);
    }

    /** Whether this is the child's first row in the file, by its day. */
    public boolean first() {
        return has(FIRST);
    }

    /** Whether this is the child's newest row in the file. */
    public boolean newest() {
        return has(NEWEST);
    }

    /** Whether another weighing of the same calendar month counts. */
    public boolean secondInMonth() {
        return has(SECOND_IN_MONTH);
    }

    /** Whether the same day, weight and length stand in an earlier row. */
    public boolean repeated() {
        return has(REPEATED);
    }

    /** Whether other rows of this child say another sex. */
    public boolean sexClash() {
        return has(SEX_CLASH);
    }

    /** Whether the rows of this NIK have more than one birth date; each birth date is then a child of its own. */
    public boolean birthClash() {
        return has(BIRTH_CLASH);
    }

    /** Whether the row raises a doubt against the visit before. */
    public boolean raises(Doubt doubt) {
        for (int at = 0; at < DOUBTS.length; at++) {
            if (DOUBTS[at] == doubt) {
                return has(FIRST_DOUBT + at);
            }
        }
        return false;
    }

    /** The letter for a sex, null for none. */
    public @Nullable Letter letter(boolean girl) {
        int code = (int) (bits >>> shift(girl)) & LETTER_MASK;
        return code == 0 ? null : LETTERS[code - 1];
    }

    /** Why there is no letter, null where there is one or where the row has no weight. */
    public @Nullable NoLetter noLetter(boolean girl) {
        int code = (int) (bits >>> (shift(girl) + 3)) & LETTER_MASK;
        return code == 0 ? null : NO_LETTERS[code - 1];
    }

    /** The course for a sex, null for none. */
    public @Nullable Course course(boolean girl) {
        int code = (int) (bits >>> (shift(girl) + 6)) & LETTER_MASK;
        return code == 0 ? null : COURSES[code - 1];
    }

    public boolean twiceStrict(boolean girl) {
        return has(shift(girl) + STRICT);
    }

    public boolean twiceLoose(boolean girl) {
        return has(shift(girl) + LOOSE);
    }

    /** Weight faltering by WHO increments. */
    public boolean faltering(boolean girl) {
        return has(shift(girl) + FALTERING);
    }

    RowHistory asIdentified() {
        return with(IDENTIFIED);
    }

    RowHistory asFirst() {
        return with(FIRST);
    }

    RowHistory asNewest() {
        return with(NEWEST);
    }

    RowHistory asSecondInMonth() {
        return with(SECOND_IN_MONTH);
    }

    RowHistory asRepeated() {
        return with(REPEATED);
    }

    RowHistory asBirthClash() {
        return with(BIRTH_CLASH);
    }

    RowHistory asSexClash() {
        return with(SEX_CLASH);
    }

    RowHistory with(Doubt doubt) {
        for (int at = 0; at < DOUBTS.length; at++) {
            if (DOUBTS[at] == doubt) {
                return with(FIRST_DOUBT + at);
            }
        }
        throw new IllegalArgumentException(doubt + " needs no history");
    }

    RowHistory with(boolean girl, KmsFinding finding, boolean faltering) {
        long letter = finding.letter() == null ? 0 : code(LETTERS, finding.letter());
        long noLetter = finding.noLetter() == null ? 0 : code(NO_LETTERS, finding.noLetter());
        long course = finding.course() == null ? 0 : code(COURSES, finding.course());
        long all = letter
                | noLetter << 3
                | course << 6
                | bit(finding.twiceStrict(), STRICT)
                | bit(finding.twiceLoose(), LOOSE)
                | bit(faltering, FALTERING);
        return new RowHistory(bits | all << shift(girl));
    }

    private RowHistory with(int bit) {
        return new RowHistory(bits | 1L << bit);
    }

    private boolean has(int bit) {
        return (bits >>> bit & 1) != 0;
    }

    private static long bit(boolean set, int at) {
        return set ? 1L << at : 0;
    }

    private static int shift(boolean girl) {
        return girl ? FIRST_SEX + BITS_OF_SEX : FIRST_SEX;
    }

    private static <E> int code(E[] values, E value) {
        for (int at = 0; at < values.length; at++) {
            if (values[at] == value) {
                return at + 1;
            }
        }
        throw new IllegalArgumentException(String.valueOf(value));
    }
}
