package id.tumbuh.sheets.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Turns the cells of a sheet's XML into kinds, texts and numbers. */
final class SheetCells {
    private final PartReader xml;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final boolean days1904;
    private final RowCells row;

    SheetCells(PartReader xml, SharedTexts texts, CellFormats formats, boolean days1904, RowCells row) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.days1904 = days1904;
        this.row = row;
    }

    /** Reads the {@code c} element just started into the row. */
    void read(int column) {
        String type = xml.attribute("t", "n");
        int style = number(xml.attribute("s", "0"));
        String value = "";
        String formula = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text();
            } else if (xml.starts("is")) {
                value = SharedTexts.richText(xml, "is");
            } else if (xml.starts("f")) {
                formula = "=" + xml.text();
            }
        }
        if (!value.isEmpty()) {
            put(column, type, value, formats.of(style));
        } else if (!formula.isEmpty() && !type.equals("str")) {
            // Written by a program that calculates nothing; blank would say that nothing was measured.
            row.put(column, CellKind.ERROR, formula, Double.NaN, CellFormat.GENERAL);
        }
    }

    private void put(int column, String type, String value, CellFormat format) {
        switch (type) {
            case "s" -> putText(column, sharedText(value));
            case "inlineStr" -> putText(column, value);
            case "str" -> putText(column, ExcelText.decode(value));
            case "b" -> {
                boolean yes = value.equals("1") || value.equals("true");
                row.put(column, CellKind.BOOLEAN, yes ? "TRUE" : "FALSE", yes ? 1 : 0, CellFormat.GENERAL);
            }
            case "d" -> putDate(column, value, format);
            case "n" -> putNumber(column, value, PlainNumber.parse(value), format);
            default -> row.put(column, CellKind.ERROR, value, Double.NaN, CellFormat.GENERAL);
        }
    }

    private void putText(int column, String text) {
        if (!text.isEmpty()) {
            row.put(column, CellKind.TEXT, text, Double.NaN, CellFormat.GENERAL);
        }
    }

    private String sharedText(String index) {
        int at = number(index.strip());
        if (at < 0 || at >= texts.count()) {
            throw xml.damaged(null);
        }
        return texts.get(at);
    }

    /** Dates as ISO text are rare; only the "strict" form of the format allows them. */
    private void putDate(int column, String value, CellFormat format) {
        try {
            String text = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
            LocalDateTime time = text.length() > 10
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
            CellFormat shown = format.shows() == CellFormat.Shows.NUMBER ? CellFormat.builtIn(14) : format;
            putDays(column, value, ExcelDays.serial(time), shown);
        } catch (DateTimeException notADate) {
            row.put(column, CellKind.ERROR, value, Double.NaN, CellFormat.GENERAL);
        }
    }

    private void putNumber(int column, String value, double number, CellFormat format) {
        if (Double.isNaN(number)) {
            row.put(column, CellKind.ERROR, value, Double.NaN, CellFormat.GENERAL);
        } else if (format.shows() == CellFormat.Shows.NUMBER || number < 0 || number >= ExcelDays.END) {
            row.put(column, CellKind.NUMBER, value, number, format);
        } else {
            boolean day = format.shows() == CellFormat.Shows.DATE;
            putDays(column, value, day && days1904 ? number + ExcelDays.SYSTEM_1904 : number, format);
        }
    }

    /**
     * A time format with days and days in front shows the time of a visit, not a length of time: 67:06 is the longest
     * that a damaged measurement makes, a year is far beyond any.
     */
    private void putDays(int column, String value, double serial, CellFormat format) {
        boolean day = format.shows() == CellFormat.Shows.DATE ? serial >= 1 : serial >= 366;
        CellKind kind = !day ? CellKind.TIME : ExcelDays.wholeDay(serial) ? CellKind.DATE : CellKind.DATE_TIME;
        row.put(
                column,
                serial == 0 && format.shows() == CellFormat.Shows.DATE ? CellKind.NUMBER : kind,
                value,
                serial,
                format);
    }

    private int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw xml.damaged(notANumber);
        }
    }
}
