package id.tumbuh.server.report.internal.paper;

/**
 * A cell above columns.
 *
 * @param across how many columns it lies over
 * @param down how many rows of the head it fills
 */
public record Head(String text, int across, int down) {
    public static Head of(String text) {
        return new Head(text, 1, 1);
    }
}
