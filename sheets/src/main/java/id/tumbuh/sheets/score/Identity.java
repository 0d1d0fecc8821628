package id.tumbuh.sheets.score;

import id.tumbuh.sheets.decode.Blank;
import id.tumbuh.sheets.decode.DateColumn;
import id.tumbuh.sheets.history.ChildKey;
import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.layout.Header;
import id.tumbuh.sheets.table.Row;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which child a row is of: by NIK, else by name, birth date and mother together. */
final class Identity {
    /** One digit repeated, or what Excel leaves of a long number: shared by children who have nothing in common. */
    private static final Pattern NO_ONES = Pattern.compile("(.)\\1{5,}|[\\d.,]+E\\+?\\d+", Pattern.CASE_INSENSITIVE);

    /** What keeps a NIK a text in a spreadsheet, and what statistics programs put behind a number. */
    private static final Pattern NOT_OF_A_NIK = Pattern.compile("['`\\s\u00A0]|\\.0$");

    private static final int NIK_DIGITS = 16;

    private Identity() {}

    /** Null where the row does not tell. */
    static @Nullable ChildKey of(Row row, Header header, int birthDay) {
        String nik = nik(row, header);
        if (!nik.isEmpty() && !NO_ONES.matcher(nik).matches()) {
            return ChildKey.ofNik(nik);
        }
        if (birthDay == DateColumn.NONE) {
            return null;
        }
        String name = text(row, header, Field.NAME);
        String mother = text(row, header, Field.MOTHER);
        return name.isEmpty() || mother.isEmpty() ? null : ChildKey.ofNames(name, birthDay, mother);
    }

    /** The NIK without the marks that spreadsheets need to keep it a text; empty where there is none. */
    static String nik(Row row, Header header) {
        String text = text(row, header, Field.NIK);
        if (isPlain(text)) {
            return text;
        }
        String nik = NOT_OF_A_NIK.matcher(text).replaceAll("");
        return Blank.is(nik) || nik.equals("0") ? "" : nik;
    }

    /** Sixteen digits and nothing else, as nearly every NIK of a large file: nothing has to be taken from it. */
    private static boolean isPlain(String nik) {
        boolean plain = nik.length() == NIK_DIGITS;
        for (int at = 0; plain && at < NIK_DIGITS; at++) {
            plain = nik.charAt(at) >= '0' && nik.charAt(at) <= '9';
        }
        return plain;
    }

    /** The posyandu, empty where the file has no such column: then the whole file is one. */
    static String posyandu(Row row, Header header) {
        return text(row, header, Field.POSYANDU);
    }

    /** A key of the posyandu, 0 where the file has no such column. */
    static long place(Row row, Header header) {
        String posyandu = posyandu(row, header);
        return posyandu.isEmpty() ? 0 : ChildKey.hash(posyandu + '\n' + text(row, header, Field.VILLAGE));
    }

    static String text(Row row, Header header, Field field) {
        int column = header.column(field);
        return column < 0 || column >= row.size() ? "" : row.text(column).strip();
    }
}
