package id.tumbuh.sheets.table;

/** What a cell holds. A CSV cell is only ever {@link #BLANK} or {@link #TEXT}: what it means is decided above. */
public enum CellKind {
    /** Nothing, or a text of no characters. */
    BLANK,
    TEXT,
    NUMBER,
    /** A day without a time of day. */
    DATE,
    /** A day with a time of day. */
    DATE_TIME,
    /** A time of day or a length of time, such as Excel makes of 7:07 or 67:06. */
    TIME,
    BOOLEAN,
    /** An Excel error such as #N/A, a formula that was never calculated, or a stored value that is not of its type. */
    ERROR
}
