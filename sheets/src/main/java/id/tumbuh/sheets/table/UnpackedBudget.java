package id.tumbuh.sheets.table;

import java.nio.file.Path;

/** Counts what really unpacks in one pass over a workbook. */
final class UnpackedBudget {
    /** 1 GB, the promise of the command. */
    static final long LIMIT = 1L << 30;

    private final Path path;
    private final long limit;
    private long taken;

    UnpackedBudget(Path path, long limit) {
        this.path = path;
        this.limit = limit;
    }

    /** @throws FileProblem WORKBOOK_TOO_LARGE */
    void take(long bytes) {
        taken += bytes;
        if (taken > limit) {
            throw new FileProblem(FileProblemCode.WORKBOOK_TOO_LARGE, path, limit);
        }
    }
}
