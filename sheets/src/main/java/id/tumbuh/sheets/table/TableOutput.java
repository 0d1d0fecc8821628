package id.tumbuh.sheets.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A table on its way into a file, all or nothing: it grows in a temporary file beside the target and takes the target's
 * name at {@link #commit()}. Closed without commit, or ended by Ctrl-C, it leaves nothing.
 */
public abstract class TableOutput implements AutoCloseable {
    TableOutput() {}

    /**
     * CSV for .csv, .tsv and .txt, a workbook for .xlsx.
     *
     * @param input the file that is read, which must not be the target; see {@link #create(Path, OutputOptions)}
     * @throws FileProblem UNKNOWN_OUTPUT_ENDING, OUTPUT_IS_INPUT, CANNOT_WRITE
     */
    public static TableOutput create(Path target, OutputOptions options, Path input) {
        try {
            if (Files.exists(target) && Files.isSameFile(target, input)) {
                throw new FileProblem(FileProblemCode.OUTPUT_IS_INPUT, target);
            }
        } catch (IOException unknown) {
            throw PartFile.cannotWrite(target, unknown);
        }
        return create(target, options);
    }

    /** As above, for a table that comes from no file. */
    public static TableOutput create(Path target, OutputOptions options) {
        String ending = TableFile.ending(target);
        return switch (ending) {
            case "csv", "txt" -> CsvOutput.file(target, options.delimiter(), options.byteOrderMark());
            case "tsv" -> CsvOutput.file(target, '\t', options.byteOrderMark());
            case "xlsx" -> new WorkbookOutput(target, options.sheet());
            default ->
                throw new FileProblem(
                        FileProblemCode.UNKNOWN_OUTPUT_ENDING, target, ending.isEmpty() ? "" : "." + ending);
        };
    }

    /**
     * CSV to a stream that is already open, such as standard output; here nothing can be taken back. The stream is
     * flushed at commit and left open.
     *
     * @param name what to call it in problems
     */
    public static TableOutput toStream(OutputStream stream, String name, OutputOptions options) {
        return CsvOutput.stream(stream, name, options.delimiter(), options.byteOrderMark());
    }

    /** A block for this output, for any thread to fill. */
    public abstract OutputBlock newBlock();

    /**
     * Fails before the work instead of after it.
     *
     * @param rows rows to come, header included
     * @throws FileProblem OUTPUT_ROW_LIMIT
     */
    public abstract void requireRoomFor(long rows);

    /**
     * Appends the rows of a block that this output made.
     *
     * @throws FileProblem CANNOT_WRITE, OUTPUT_ROW_LIMIT, OUTPUT_COLUMN_LIMIT, OUTPUT_CELL_LIMIT
     */
    public abstract void write(OutputBlock block);

    /**
     * Completes the file and gives it its name, in place of any older file.
     *
     * @throws FileProblem CANNOT_WRITE
     */
    public abstract void commit();

    /** Without a commit before it, gives up and leaves nothing. */
    @Override
    public abstract void close();
}
