package id.tumbuh.sheets.table;

import java.nio.charset.Charset;

/**
 * How a CSV file is written.
 *
 * @param bomLength bytes of the byte order mark in front
 * @param delimiterLine true when the first line is Excel's {@code sep=;}, which is no row
 */
record CsvFormat(Charset charset, int bomLength, char delimiter, boolean delimiterLine) {
    /** Longest cell in characters; an Excel cell holds 32,767. Beyond it a quote was surely never closed. */
    static final int CELL_LIMIT = 1 << 20;

    /** Longest row in characters, so that a file without line ends cannot fill the memory. */
    static final int ROW_LIMIT = 1 << 22;

    /** As many columns as an Excel sheet has. */
    static final int COLUMN_LIMIT = 16_384;
}
