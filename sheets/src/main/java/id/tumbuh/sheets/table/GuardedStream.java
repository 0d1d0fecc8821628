package id.tumbuh.sheets.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * A part of a workbook as it unpacks, held to limits whatever the archive's own list says: all parts of one pass
 * together stay below the unpacked limit, and between two tags there is no more than a cell can hold, so that neither a
 * text nor an attribute nor a comment can fill the memory.
 */
final class GuardedStream extends FilterInputStream {
    /** A cell holds 32,767 characters; written as character references they take up to 10 bytes each. */
    private static final int TAG_DISTANCE_LIMIT = 1 << 19;

    private final Path path;
    private final String part;
    private final UnpackedBudget budget;
    private final CRC32 checksum = new CRC32();
    private final long announcedChecksum;
    private int sinceTag;
    private long count;

    /** @param announcedChecksum CRC-32 of the whole part by the archive's list, or -1 */
    GuardedStream(InputStream in, Path path, String part, UnpackedBudget budget, long announcedChecksum) {
        super(in);
        this.path = path;
        this.part = part;
        this.budget = budget;
        this.announcedChecksum = announcedChecksum;
    }

    long count() {
        return count;
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
            guardTags(buffer, offset, read);
        } else if (read < 0 && announcedChecksum >= 0 && announcedChecksum != checksum.getValue()) {
            // A flipped bit may unpack to a wrong weight without any other sign.
            throw new FileProblem(FileProblemCode.DAMAGED_WORKBOOK, path, part);
        }
        return read;
    }

    /** Looks from both ends of the bytes read only as far as the nearest tag, which is close in an honest file. */
    private void guardTags(byte[] buffer, int offset, int length) {
        int first = 0;
        while (first < length && buffer[offset + first] != '<') {
            first++;
        }
        if (sinceTag + first > TAG_DISTANCE_LIMIT) {
            throw new FileProblem(FileProblemCode.DAMAGED_WORKBOOK, path, part);
        }
        if (first == length) {
            sinceTag += length;
            return;
        }
        int last = length - 1;
        while (buffer[offset + last] != '<') {
            last--;
        }
        sinceTag = length - 1 - last;
    }
}
