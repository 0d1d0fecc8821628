package id.tumbuh.sheets.table;

import java.util.List;

/**
 * Why a whole file cannot be read or written. Each code names the arguments that its text needs; the texts themselves
 * live in the catalogue. The sentence at each code is cause and next step.
 */
public enum FileProblemCode {
    /** There is no such file; check the name and the folder. */
    NOT_FOUND("file"),
    /** This is a folder; name the file inside it. */
    IS_A_DIRECTORY("file"),
    /** The system does not permit reading this file; change its permissions or copy it to your own folder. */
    NO_PERMISSION("file"),
    /** The file cannot be read; close it in other programs, copy it to this computer and try again. */
    CANNOT_READ("file reason"),
    /** The file holds nothing but blank lines or blank sheets; export it again. */
    EMPTY_FILE("file"),
    /** The file has a header but no row of data below it; export it again with its data. */
    NO_DATA_ROWS("file"),
    /** The content is of one type and the ending of the name says another; give the file the ending of its content. */
    WRONG_ENDING("file ending content"),
    /** The content is no table this program reads; open it in its own program and save it as .xlsx or .csv. */
    NOT_A_TABLE("file content"),
    /** This is an Excel file of the old kind (.xls); open it in Excel and save it as "Excel Workbook (.xlsx)". */
    OLD_EXCEL("file"),
    /** The workbook is protected by a password; open it in Excel, remove the password and save it. */
    PASSWORD_PROTECTED("file"),
    /** The workbook is damaged or was not copied whole; copy or export it again, or open and save it in Excel. */
    DAMAGED_WORKBOOK("file part"),
    /** The workbook unpacks to more bytes than the limit; save the sheet as CSV, which may be of any size. */
    WORKBOOK_TOO_LARGE("file limit"),
    /** The texts in the workbook need more memory than there is (limit in bytes); save the sheet as CSV. */
    WORKBOOK_TEXT_TOO_LARGE("file limit"),
    /** The file holds bytes that no text has (first on this line); export it again as CSV or XLSX. */
    BINARY_CONTENT("file line"),
    /** A quote is opened and not closed, or text follows a closing quote, in the row from this line on; correct it. */
    BROKEN_QUOTES("file line"),
    /** The row from this line on is longer than the limit in characters; look for a quote that is never closed. */
    LINE_TOO_LONG("file line limit"),
    /** The row on this line has more columns than the limit; check the delimiter and export the file again. */
    TOO_MANY_COLUMNS("file line limit"),
    /** The ending of the output says no type that can be written; end the name in .csv, .tsv, .txt or .xlsx. */
    UNKNOWN_OUTPUT_ENDING("file ending"),
    /** The output is the input itself and would destroy it; choose another name for the output. */
    OUTPUT_IS_INPUT("file"),
    /** The output cannot be written; check that the folder exists, may be written to and has room. */
    CANNOT_WRITE("file reason"),
    /** An XLSX sheet cannot hold more rows than the limit, header included; choose an output ending in .csv. */
    OUTPUT_ROW_LIMIT("file limit"),
    /** An XLSX sheet cannot hold more columns than the limit; choose an output ending in .csv. */
    OUTPUT_COLUMN_LIMIT("file limit"),
    /** A text on this output row is longer than an XLSX cell can hold; choose an output ending in .csv. */
    OUTPUT_CELL_LIMIT("file line limit");

    private final String argumentNames;

    FileProblemCode(String argumentNames) {
        this.argumentNames = argumentNames;
    }

    /** Names of the arguments, in the order in which {@link FileProblem} takes them; the first is always the file. */
    public List<String> argumentNames() {
        return List.of(argumentNames.split(" ", -1));
    }
}
