package id.tumbuh.sheets.table;

import java.util.List;

/** One pass over the rows of a table, in order. For one thread; the rows it returns are for any thread. */
public interface TableReader extends AutoCloseable {
    /**
     * The next rows, at most {@code maxRows}; fewer when rows are very wide or the table ends, none at its end. They
     * stay valid after later calls.
     *
     * @throws FileProblem when the file is broken at this place
     */
    List<Row> readBlock(int maxRows);

    /** How much of the file has been consumed, 0 to 1, for a progress bar. */
    double progress();

    @Override
    void close();
}
