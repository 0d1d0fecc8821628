package id.tumbuh.sheets.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook for one pass, each unpacked under guard. */
final class WorkbookArchive implements AutoCloseable {
    private final Path path;
    private final ZipFile zip;
    private final UnpackedBudget budget;

    /** @throws FileProblem WORKBOOK_TOO_LARGE when the archive's own list already says so */
    WorkbookArchive(Path path, long unpackedLimit) throws IOException {
        this.path = path;
        this.zip = new ZipFile(path.toFile());
        this.budget = new UnpackedBudget(path, unpackedLimit);
        UnpackedBudget announced = new UnpackedBudget(path, unpackedLimit);
        try {
            zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).forEach(announced::take);
        } catch (FileProblem tooLarge) {
            zip.close();
            throw tooLarge;
        }
    }

    Path path() {
        return path;
    }

    boolean has(String part) {
        return entry(part) != null;
    }

    /** Bytes of the part as the archive's list says them; good for progress only. */
    long announcedSize(String part) {
        ZipEntry entry = entry(part);
        return entry == null ? 0 : entry.getSize();
    }

    /**
     * Opens a part for reading.
     *
     * @param partLimit bytes it may unpack to
     * @throws FileProblem DAMAGED_WORKBOOK when there is no such part
     */
    GuardedStream open(String part, long partLimit) throws IOException {
        ZipEntry entry = entry(part);
        InputStream stream = entry == null ? null : zip.getInputStream(entry);
        if (entry == null || stream == null) {
            throw new FileProblem(FileProblemCode.DAMAGED_WORKBOOK, path, part);
        }
        return new GuardedStream(stream, path, part, budget, partLimit, entry.getCrc());
    }

    /** Names of parts do not mind capitals (ECMA-376 part 2), and some programs write them otherwise than they say. */
    private @Nullable ZipEntry entry(String part) {
        ZipEntry exact = zip.getEntry(part);
        if (exact != null) {
            return exact;
        }
        String wanted = part.toLowerCase(Locale.ROOT);
        return zip.stream()
                .filter(entry -> entry.getName()
                        .replace('\\', '/')
                        .toLowerCase(Locale.ROOT)
                        .equals(wanted))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
