package id.tumbuh.sheets.score;

import java.util.List;

/** A problem of the whole file that no reader sees: one line with a code and what to do, exit 2. */
public final class RunProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient List<String> arguments;

    /** Texts stand in the catalogue under {@code file.CODE}. */
    public enum Code {
        /** No row among the first names a measurement and something of who or when. Arguments: file, rows looked at, fields of a mapping. */
        NO_HEADER,
        /** No column tells the sex. Argument: file. */
        NO_SEX_COLUMN,
        /** A date column does not prove the order of day and month. Argument: column. */
        DATE_ORDER_OPEN,
        /** Some dates of a column prove one order, some the other. Argument: column. */
        DATE_ORDER_MIXED,
        /** The order asked for contradicts the column. Arguments: column, order asked for. */
        DATE_ORDER_CONTRADICTED,
        /** Report and output are to have one name. Argument: file. */
        REPORT_IS_OUTPUT,
        /** The mapping names a field that does not exist. Arguments: name, the fields there are. */
        MAPPING_UNKNOWN_FIELD,
        /** The mapping cannot be read. Argument: file. */
        MAPPING_UNREADABLE,
        /** No row has all the headers that the mapping names. Argument: the headers. */
        MAPPING_NOT_FOUND
    }

    public RunProblem(Code code, String... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Code code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }
}
