package id.tumbuh.sheets.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number formats of a workbook by the style number that a cell carries. */
final class CellFormats {
    private final List<CellFormat> byStyle;

    private CellFormats(List<CellFormat> byStyle) {
        this.byStyle = byStyle;
    }

    static CellFormats none() {
        return new CellFormats(List.of());
    }

    static CellFormats read(WorkbookArchive archive, String part) throws IOException {
        Map<Integer, CellFormat> own = new HashMap<>();
        List<CellFormat> byStyle = new ArrayList<>();
        boolean inCellStyles = false;
        try (PartReader xml = PartReader.small(archive, part)) {
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    own.put(number(xml), CellFormat.of(xml.attribute("formatCode", "General")));
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    inCellStyles = xml.starts("cellXfs");
                } else if (inCellStyles && xml.starts("xf")) {
                    byStyle.add(own.computeIfAbsent(number(xml), CellFormat::builtIn));
                }
            }
        }
        return new CellFormats(byStyle);
    }

    private static int number(PartReader xml) {
        try {
            return Integer.parseInt(xml.attribute("numFmtId", "0"));
        } catch (NumberFormatException notANumber) {
            throw xml.damaged(notANumber);
        }
    }

    /** The format of a style; {@code General} for a style the workbook does not have. */
    CellFormat of(int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : CellFormat.GENERAL;
    }
}
