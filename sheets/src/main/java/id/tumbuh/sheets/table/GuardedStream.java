package id.tumbuh.sheets.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * A part of a workbook as it unpacks, held to limits whatever the archive's own list says: all parts of one pass
 * together stay below the unpacked limit, and one step of the parser takes no more than the longest cell, so that
 * neither a text nor an attribute nor a comment can fill the memory.
 */
final class GuardedStream extends FilterInputStream {
    /** A cell holds 32,767 characters; written as character references they take up to 10 bytes each. */
    private static final int STEP_LIMIT = 1 << 19;

    private final Path path;
    private final String part;
    private final UnpackedBudget budget;
    private final long partLimit;
    private final long announcedChecksum;
    private final CRC32 checksum = new CRC32();
    private long count;
    private long stepEnd = STEP_LIMIT;

    /**
     * Guards one part.
     *
     * @param budget what all parts of the pass may take
     * @param partLimit what this part alone may take, in bytes
     * @param announcedChecksum CRC-32 of the whole part by the archive's list, or -1
     */
    GuardedStream(
            InputStream in, Path path, String part, UnpackedBudget budget, long partLimit, long announcedChecksum) {
        super(in);
        this.path = path;
        this.part = part;
        this.budget = budget;
        this.partLimit = partLimit;
        this.announcedChecksum = announcedChecksum;
    }

    long count() {
        return count;
    }

    /** The parser begins a new step, which may read as much again. */
    void nextStep() {
        stepEnd = count + STEP_LIMIT;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count += read;
            budget.take(read);
            checksum.update(buffer, offset, read);
        }
        // A flipped bit may unpack to a wrong weight without any other sign than the checksum.
        boolean flipped = read < 0 && announcedChecksum >= 0 && announcedChecksum != checksum.getValue();
        if (flipped || count > stepEnd || count > partLimit) {
            throw new FileProblem(FileProblemCode.DAMAGED_WORKBOOK, path, part);
        }
        return read;
    }
}
