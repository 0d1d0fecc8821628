package id.tumbuh.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Every area of Indonesia, sorted by code: an area stands before those inside it. The data is that of
 * {@link Edition#current}, packed by the build, under the Open Database License.
 */
public final class Places {
    /** Where the build puts them, in COPY text format. */
    public static final String RESOURCE = "places.copy.gz";

    private static final int BUFFER = 1 << 16;

    private Places() {}

    /** All areas in order, read as they are asked for. Close the stream. */
    public static Stream<Place> read() {
        return Resource.lines(asCopyText()).map(Place::ofCopyLine);
    }

    /**
     * What {@code copy area (code, parent, depth, kind, name, zone) from stdin} takes: the {@link Place#COLUMNS} in UTF-8
     * text format, a parent always before its children. Close the stream.
     */
    public static InputStream asCopyText() {
        InputStream packed = Resource.open(RESOURCE);
        try {
            return new GZIPInputStream(packed, BUFFER);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
