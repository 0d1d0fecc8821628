package id.tumbuh.server.foundation;

import java.util.List;

/** The areas a caller may see: one to four, so that the policies of the database stay a fixed number of plain ranges. */
public record Scope(List<ScopePath> paths) {
    /** As many ranges as the row-level policies read ({@code app.lo1} to {@code app.hi4}). */
    public static final int MOST = 4;

    public static final Scope NATION = new Scope(List.of(ScopePath.NATION));

    public Scope {
        paths = List.copyOf(paths);
        if (paths.isEmpty() || paths.size() > MOST) {
            throw new IllegalArgumentException("a scope has 1 to " + MOST + " areas, not " + paths.size());
        }
    }

    public static Scope of(ScopePath path) {
        return new Scope(List.of(path));
    }

    public boolean contains(ScopePath path) {
        for (ScopePath own : paths) {
            if (own.contains(path)) {
                return true;
            }
        }
        return false;
    }
}
