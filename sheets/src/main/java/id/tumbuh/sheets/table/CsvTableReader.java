package id.tumbuh.sheets.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;

/** One pass over a CSV file in bounded memory. */
final class CsvTableReader implements TableReader {
    /** A block ends early beyond this many characters (8 MB), so that wide rows do not make huge blocks. */
    private static final int BLOCK_CHARACTERS = 1 << 22;

    private final Path path;
    private final CountingStream bytes;
    private final long size;
    private final CsvRowHandler handler;
    private final CsvReader<CsvRow> parser;
    private final Spliterator<CsvRow> records;

    CsvTableReader(Path path, CsvFormat format) {
        this.path = path;
        this.handler = new CsvRowHandler(path);
        try {
            this.size = Files.size(path);
            this.bytes = new CountingStream(Files.newInputStream(path));
            bytes.skipNBytes(format.bomLength());
        } catch (IOException problem) {
            throw new FileProblem(problem, FileProblemCode.CANNOT_READ, path, String.valueOf(problem.getMessage()));
        }
        this.parser = CsvReader.builder()
                .fieldSeparator(format.delimiter())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(CsvFormat.CELL_LIMIT)
                .build(handler, new InputStreamReader(bytes, format.charset()));
        if (format.delimiterLine()) {
            parser.skipLines(1);
        }
        this.records = parser.spliterator();
    }

    @Override
    public List<Row> readBlock(int maxRows) {
        handler.startBlock();
        List<Row> rows = new ArrayList<>(Math.min(maxRows, 4096));
        try {
            boolean more = true;
            while (more && rows.size() < maxRows && handler.blockCharacters() < BLOCK_CHARACTERS) {
                more = records.tryAdvance(rows::add);
            }
        } catch (UncheckedIOException problem) {
            throw new FileProblem(problem, FileProblemCode.CANNOT_READ, path, String.valueOf(problem.getMessage()));
        } catch (CsvParseException problem) {
            throw explained(problem);
        }
        return rows;
    }

    /** FastCSV wraps whatever happened, and tells its own two refusals apart by their text only. */
    private FileProblem explained(CsvParseException problem) {
        if (problem.getCause() instanceof FileProblem ours) {
            return ours;
        }
        long line = handler.line();
        Throwable cause = problem.getCause();
        if (cause != null && String.valueOf(cause.getMessage()).startsWith("The maximum buffer size")) {
            return new FileProblem(problem, FileProblemCode.LINE_TOO_LONG, path, line, CsvFormat.CELL_LIMIT);
        }
        return new FileProblem(problem, FileProblemCode.BROKEN_QUOTES, path, line);
    }

    @Override
    public double progress() {
        return size == 0 ? 1 : Math.min(1, (double) bytes.count() / size);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException problem) {
            throw new FileProblem(problem, FileProblemCode.CANNOT_READ, path, String.valueOf(problem.getMessage()));
        }
    }
}
