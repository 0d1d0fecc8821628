package id.tumbuh.sheets.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The result of each row by its ordinal, eight bytes a row in a temporary file, so that memory does not grow with the file. */
final class Results implements AutoCloseable {
    private static final long BYTES = Long.BYTES;
    /** A mapping holds at most 2 GiB; a piece is half of that. */
    private static final long ROWS_IN_PIECE = 1L << 27;

    private final Path file;
    private final List<MappedByteBuffer> pieces = new ArrayList<>();

    Results(Path folder, long rows) {
        file = folder.resolve("results");
        file.toFile().deleteOnExit();
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (long from = 0; from < rows; from += ROWS_IN_PIECE) {
                long count = Math.min(ROWS_IN_PIECE, rows - from);
                pieces.add(channel.map(FileChannel.MapMode.READ_WRITE, from * BYTES, count * BYTES));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    void put(long row, RowHistory history) {
        piece(row).putLong(at(row), history.bits());
    }

    RowHistory get(long row) {
        return new RowHistory(piece(row).getLong(at(row)));
    }

    private MappedByteBuffer piece(long row) {
        return pieces.get((int) (row / ROWS_IN_PIECE));
    }

    private static int at(long row) {
        return (int) (row % ROWS_IN_PIECE * BYTES);
    }

    @Override
    public void close() {
        pieces.clear();
        try {
            Files.deleteIfExists(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
