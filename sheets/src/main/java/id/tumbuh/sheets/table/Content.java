package id.tumbuh.sheets.table;

/** What a file really holds, whatever its name says. */
enum Content {
    DELIMITED_TEXT("CSV"),
    /** NUL bytes and no type we know, such as a file of zeroes from a failed copy. */
    UNKNOWN_BYTES("?"),
    WORKBOOK("XLSX"),
    OLD_WORKBOOK("XLS"),
    PROTECTED_WORKBOOK("XLSX"),
    BINARY_WORKBOOK("XLSB"),
    OPEN_DOCUMENT("OpenDocument (ODS)"),
    OFFICE_DOCUMENT("Microsoft Office"),
    PDF("PDF"),
    HTML("HTML"),
    XML("XML"),
    RICH_TEXT("RTF"),
    ARCHIVE("ZIP"),
    DAMAGED_ARCHIVE("ZIP");

    private final String shortName;

    Content(String shortName) {
        this.shortName = shortName;
    }

    /** The name a user knows the type by; the same in every language. */
    String shortName() {
        return shortName;
    }
}
