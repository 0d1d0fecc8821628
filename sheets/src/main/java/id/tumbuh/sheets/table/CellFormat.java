package id.tumbuh.sheets.table;

import java.util.Locale;
import java.util.Map;

/**
 * A number format of a workbook, and what it makes of a number.
 *
 * @param code Excel's format code, such as {@code dd/mm/yyyy}; {@code General} for none
 * @param shows what a number in this format is to the reader of the sheet
 */
record CellFormat(String code, Shows shows) {
    enum Shows {
        NUMBER,
        DATE,
        TIME
    }

    static final CellFormat GENERAL = new CellFormat("General", Shows.NUMBER);

    /** Codes that a workbook names by number only, ECMA-376 part 1, 18.8.30; those of other languages are dates too. */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(0, "General"),
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(14, "dd/mm/yyyy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "dd/mm/yyyy h:mm"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss.0"),
            Map.entry(49, "@"));

    static CellFormat builtIn(int number) {
        boolean languageDate = (number >= 27 && number <= 36) || (number >= 50 && number <= 58);
        return of(BUILT_IN.getOrDefault(number, languageDate ? "yyyy-mm-dd" : "General"));
    }

    static CellFormat of(String code) {
        // The first section is for positive numbers; dates and times are.
        String bare = code.split(";", 2)[0]
                .toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.", "")
                .replaceAll("am/pm|a/p", "")
                .replaceAll("\\[(h+|m+|s+)]", "h")
                .replaceAll("\\[[^]]*]", "")
                .replace("general", "");
        return new CellFormat(code, shows(bare));
    }

    /** In a format m is a minute beside h or s, and otherwise a month. */
    private static Shows shows(String bare) {
        boolean time = bare.contains("h") || bare.contains("s");
        boolean date = bare.contains("y") || bare.contains("d") || (bare.contains("m") && !time);
        return date ? Shows.DATE : time ? Shows.TIME : Shows.NUMBER;
    }
}
