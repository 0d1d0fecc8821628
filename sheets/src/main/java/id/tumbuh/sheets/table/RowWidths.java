package id.tumbuh.sheets.table;

import java.util.ArrayList;
import java.util.List;

/** Counts the cells of rows for one supposed delimiter; delimiters and line ends in quotes do not count. */
final class RowWidths {
    private final char delimiter;
    private final List<Integer> widths = new ArrayList<>();
    private int width = 1;
    private boolean quoted;
    private boolean cellStart = true;
    private boolean empty = true;

    RowWidths(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Widths of the first rows of a text, at most {@code rows}; empty lines and a row cut off are left out. */
    List<Integer> read(String text, boolean whole, int rows) {
        for (int i = 0; i < text.length() && widths.size() < rows; i++) {
            accept(text.charAt(i));
        }
        if (whole && widths.size() < rows) {
            endRow();
        }
        return widths;
    }

    private void accept(char c) {
        if (quoted) {
            // A doubled quote closes and opens again, which comes to the same here.
            quoted = c != '"';
            cellStart = !quoted;
        } else if (c == '\n' || c == '\r') {
            endRow();
        } else {
            empty = false;
            width += c == delimiter ? 1 : 0;
            quoted = c == '"' && cellStart;
            cellStart = c == delimiter;
        }
    }

    private void endRow() {
        if (!empty) {
            widths.add(width);
        }
        width = 1;
        empty = true;
        cellStart = true;
    }
}
