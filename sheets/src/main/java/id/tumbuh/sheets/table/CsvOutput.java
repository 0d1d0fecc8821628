package id.tumbuh.sheets.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** CSV into a file or a stream. */
final class CsvOutput extends TableOutput {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Object name;
    private final @Nullable PartFile file;
    private final OutputStream stream;
    private final char delimiter;

    private CsvOutput(Object name, @Nullable PartFile file, OutputStream stream, char delimiter, boolean mark) {
        this.name = name;
        this.file = file;
        this.stream = stream;
        this.delimiter = delimiter;
        if (mark) {
            attempt(() -> stream.write(BYTE_ORDER_MARK));
        }
    }

    static CsvOutput file(Path target, char delimiter, boolean mark) {
        PartFile file = new PartFile(target);
        return new CsvOutput(target, file, file.stream(), delimiter, mark);
    }

    static CsvOutput stream(OutputStream stream, String name, char delimiter, boolean mark) {
        return new CsvOutput(name, null, stream, delimiter, mark);
    }

    @Override
    public OutputBlock newBlock() {
        return new CsvBlock(delimiter);
    }

    @Override
    public void requireRoomFor(long rows) {
        // CSV has no limit.
    }

    @Override
    public void write(OutputBlock block) {
        attempt(() -> ((CsvBlock) block).writeTo(stream));
    }

    @Override
    public void commit() {
        attempt(stream::flush);
        if (file != null) {
            file.commit();
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private void attempt(Attempt writing) {
        try {
            writing.run();
        } catch (IOException problem) {
            close();
            throw PartFile.cannotWrite(name, problem);
        }
    }
}
