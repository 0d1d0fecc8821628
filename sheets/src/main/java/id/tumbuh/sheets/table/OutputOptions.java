package id.tumbuh.sheets.table;

/**
 * How an output is written; a workbook has no use for the first two.
 *
 * @param delimiter of .csv and .txt, an ASCII character; .tsv always has tabs
 * @param byteOrderMark true puts one in front, by which older Excel knows UTF-8
 * @param sheet name of the sheet in a workbook
 */
public record OutputOptions(char delimiter, boolean byteOrderMark, String sheet) {
    public OutputOptions {
        if (delimiter >= 128 || delimiter == '"' || delimiter == '\n' || delimiter == '\r') {
            throw new IllegalArgumentException("not a delimiter: " + delimiter);
        }
    }

    public static OutputOptions delimited(char delimiter) {
        return new OutputOptions(delimiter, false, "Tumbuh");
    }
}
